import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import styles from './TitlePanel.module.css'

/** The way to the gallery, in the language and the colours that one has here. */
export function GalleryLink() {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const theme = useSession((state) => state.theme)
  const label = t('title.gallery')
  return (
    <a className={styles.tool} href={`gallery/?lang=${language}&theme=${theme}`} title={label} aria-label={label}>
      <svg viewBox="0 0 16 16" aria-hidden>
        <path d="M8 1.5l4.5 2.25v4L8 10L3.5 7.75v-4zM3.5 3.75L8 6l4.5-2.25M8 6v4M1.5 11c1.6 3.2 11.4 3.2 13 0" />
      </svg>
    </a>
  )
}
