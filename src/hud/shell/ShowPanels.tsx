import { useTranslation } from 'react-i18next'
import { useSession } from '../../session/session.ts'
import styles from './ShowPanels.module.css'

/** The way back from a picture that has the whole screen. */
export function ShowPanels() {
  const { t } = useTranslation()
  const hidePanels = useSession((state) => state.hidePanels)
  const label = t('title.showPanels')
  return (
    <button type="button" className={styles.show} title={label} aria-label={label} onClick={() => hidePanels(false)}>
      <svg viewBox="0 0 16 16" aria-hidden>
        <path d="M1.5 2.5h13v11h-13zM5.5 2.5v11M10.5 2.5v11" />
      </svg>
    </button>
  )
}
