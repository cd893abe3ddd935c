import { useTranslation } from 'react-i18next'
import type { Level } from '../../../scene/levels.ts'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { climb, goTo } from '../../goTo.ts'
import styles from './AssetPanel.module.css'

export function GroupActions({ level }: { readonly level: Level }) {
  const { t } = useTranslation()
  const { scene } = useFeed()
  const select = useSession((state) => state.select)
  return (
    <div className={styles.actions}>
      <button type="button" onClick={() => goTo(scene, level)}>
        {t('asset.fly')}
      </button>
      <button type="button" onClick={() => climb(scene)}>
        {t('asset.back')}
      </button>
      <button type="button" aria-label={t('asset.close')} title={t('asset.close')} onClick={() => select(undefined)}>
        ×
      </button>
    </div>
  )
}
