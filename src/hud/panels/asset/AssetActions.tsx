import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { climb } from '../../goTo.ts'
import styles from './AssetPanel.module.css'

export function AssetActions({ path, mobile }: { readonly path: string; readonly mobile: boolean }) {
  const { t } = useTranslation()
  const { scene } = useFeed()
  const steering = useSession((state) => state.steering)
  const fly = useSession((state) => state.fly)
  const steer = useSession((state) => state.steer)
  const select = useSession((state) => state.select)
  return (
    <div className={styles.actions}>
      <button type="button" onClick={() => fly({ kind: 'asset', path })}>
        {t('asset.fly')}
      </button>
      {mobile &&
        (['follow', 'chase'] as const).map((way) => (
          <button
            key={way}
            type="button"
            aria-pressed={steering === way}
            onClick={() => steer(steering === way ? 'orbit' : way)}
          >
            {t(`asset.${way}`)}
          </button>
        ))}
      <button type="button" onClick={() => climb(scene)}>
        {t('asset.back')}
      </button>
      <button type="button" aria-label={t('asset.close')} title={t('asset.close')} onClick={() => select(undefined)}>
        ×
      </button>
    </div>
  )
}
