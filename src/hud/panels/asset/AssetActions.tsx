import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import styles from './AssetPanel.module.css'

export function AssetActions({ path, mobile }: { readonly path: string; readonly mobile: boolean }) {
  const { t } = useTranslation()
  const { scene } = useFeed()
  const following = useSession((state) => state.following)
  const fly = useSession((state) => state.fly)
  const follow = useSession((state) => state.follow)
  const select = useSession((state) => state.select)
  const toggleFollowing = () => {
    if (!following) fly({ kind: 'asset', path })
    follow(!following)
  }
  const back = () => {
    follow(false)
    select(undefined)
    fly({ kind: 'viewpoint', id: scene.document.viewpoints[0]!.id })
  }
  return (
    <div className={styles.actions}>
      <button type="button" onClick={() => fly({ kind: 'asset', path })}>
        {t('asset.fly')}
      </button>
      {mobile && (
        <button type="button" aria-pressed={following} onClick={toggleFollowing}>
          {t('asset.follow')}
        </button>
      )}
      <button type="button" onClick={back}>
        {t('asset.back')}
      </button>
      <button type="button" aria-label={t('asset.close')} title={t('asset.close')} onClick={() => select(undefined)}>
        ×
      </button>
    </div>
  )
}
