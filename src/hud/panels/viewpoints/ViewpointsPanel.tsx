import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import styles from './ViewpointsPanel.module.css'

/** Only the first nine have a key. */
const keys = 9

export function ViewpointsPanel() {
  const { t } = useTranslation()
  const { scene } = useFeed()
  const language = useSession((state) => state.language)
  const fly = useSession((state) => state.fly)
  return (
    <nav className={styles.viewpoints} data-panel="viewpoints" aria-label={t('viewpoints.title')}>
      {scene.document.viewpoints.map(({ id, name }, i) => (
        <button key={id} type="button" onClick={() => fly({ kind: 'viewpoint', id })}>
          {i < keys && <kbd>{i + 1}</kbd>}
          {name[language]}
        </button>
      ))}
    </nav>
  )
}
