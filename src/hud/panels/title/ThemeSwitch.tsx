import { useTranslation } from 'react-i18next'
import { themeNames, type ThemeName } from '../../../model/themeName.ts'
import { useSession } from '../../../session/session.ts'
import styles from './TitlePanel.module.css'

/** In a field of 16 × 16. */
const icons: Record<ThemeName, string> = {
  night: 'M12.5 10A5.5 5.5 0 0 1 6 3.5a5.5 5.5 0 1 0 6.5 6.5z',
  day: 'M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  hmi: 'M1.5 3h13v8h-13zM5.5 14h5M8 11v3M4 7h2l1-2l2 4l1-2h2',
}

export function ThemeSwitch() {
  const { t } = useTranslation()
  const theme = useSession((state) => state.theme)
  const setTheme = useSession((state) => state.setTheme)
  return (
    <div className={styles.themes} role="radiogroup" aria-label={t('theme.title')}>
      {themeNames.map((name) => (
        <button
          key={name}
          type="button"
          role="radio"
          className={styles.tool}
          aria-checked={name === theme}
          title={t(`theme.${name}`)}
          aria-label={t(`theme.${name}`)}
          onClick={() => setTheme(name)}
        >
          <svg viewBox="0 0 16 16" aria-hidden>
            <path d={icons[name]} />
          </svg>
        </button>
      ))}
    </div>
  )
}
