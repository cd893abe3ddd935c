import { useTranslation } from 'react-i18next'
import { useSession } from '../../session/session.ts'
import { Bevel } from '../panels/title/Bevel.tsx'
import { Mark } from '../panels/title/Mark.tsx'
import { ThemeSwitch } from '../panels/title/ThemeSwitch.tsx'
import styles from '../panels/title/TitlePanel.module.css'
import { Tools } from '../panels/title/Tools.tsx'
import own from './GalleryBar.module.css'

/** The title bar as the park has it, with the way back there. */
export function GalleryBar() {
  const { t } = useTranslation()
  const { t: text } = useTranslation('gallery')
  const language = useSession((state) => state.language)
  const theme = useSession((state) => state.theme)
  return (
    <header className={styles.bar} data-panel="title">
      <Bevel />
      <div className={styles.side}>
        <Mark />
        <span className={styles.product}>
          {t('product.name')}
          <small>{t('product.latin')}</small>
        </span>
        <a className={own.back} href={`../?lang=${language}&theme=${theme}`}>
          ‹ {text('parks')}
        </a>
      </div>
      <h1 className={styles.scene}>{text('title')}</h1>
      <div className={styles.side} data-end>
        <span className={own.subtitle}>{text('subtitle')}</span>
        <ThemeSwitch />
        <Tools />
      </div>
    </header>
  )
}
