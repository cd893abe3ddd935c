import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import styles from './NotePanel.module.css'

/** Where the layout comes from, and the way to the list of keys. */
export function NotePanel() {
  const { t } = useTranslation()
  const { scene } = useFeed()
  const language = useSession((state) => state.language)
  const helpOpen = useSession((state) => state.helpOpen)
  const openHelp = useSession((state) => state.openHelp)
  return (
    <footer className={styles.note} data-panel="note">
      <p>{scene.document.provenance[language]}</p>
      <button
        type="button"
        aria-label={t('help.title')}
        title={t('help.title')}
        aria-expanded={helpOpen}
        onClick={() => openHelp(!helpOpen)}
      >
        ?
      </button>
    </footer>
  )
}
