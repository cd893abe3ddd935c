import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import styles from './TitlePanel.module.css'

/** Language, the whole screen for the page, the whole page for the picture. */
export function Tools() {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const setLanguage = useSession((state) => state.setLanguage)
  const hidePanels = useSession((state) => state.hidePanels)
  const full = useSyncExternalStore(onFullscreenChange, isFullscreen, () => false)
  const toggleFull = () =>
    void (full ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => {})
  return (
    <>
      <button
        type="button"
        className={styles.tool}
        title={t('title.language')}
        onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {t('title.otherLanguage')}
      </button>
      <IconButton
        label={t(full ? 'title.window' : 'title.fullscreen')}
        icon={full ? 'M6 2v4H2M10 2v4h4M6 14v-4H2M10 14v-4h4' : 'M2 6V2h4M14 6V2h-4M2 10v4h4M14 10v4h-4'}
        press={toggleFull}
      />
      <IconButton
        label={t('title.hidePanels')}
        icon="M1.5 2.5h13v11h-13zM5.5 2.5v11M10.5 2.5v11M1.5 13.5l13-11"
        press={() => hidePanels(true)}
      />
    </>
  )
}

function IconButton({
  label,
  icon,
  press,
}: {
  readonly label: string
  readonly icon: string
  readonly press: () => void
}) {
  return (
    <button type="button" className={styles.tool} title={label} aria-label={label} onClick={press}>
      <svg viewBox="0 0 16 16" aria-hidden>
        <path d={icon} />
      </svg>
    </button>
  )
}

function onFullscreenChange(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}

function isFullscreen(): boolean {
  return document.fullscreenElement !== null
}
