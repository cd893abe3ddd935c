import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { Clock } from './Clock.tsx'
import { Mark } from './Mark.tsx'
import { ProblemsCounter } from './ProblemsCounter.tsx'
import { SourceBadge } from './SourceBadge.tsx'
import styles from './TitlePanel.module.css'

export function TitlePanel() {
  const { t } = useTranslation()
  const { scene, scenes } = useFeed()
  const language = useSession((state) => state.language)
  const setLanguage = useSession((state) => state.setLanguage)
  const enterScene = useSession((state) => state.enterScene)
  const others = scenes.filter(({ id }) => id !== scene.id)
  return (
    <header className={styles.bar} data-panel="title">
      <div className={styles.side}>
        <Mark />
        <span className={styles.product}>
          {t('product.name')}
          <small>{t('product.latin')}</small>
        </span>
        <nav className={styles.scenes} aria-label={t('title.scenes')}>
          {others.map(({ id, name }) => (
            <button key={id} type="button" onClick={() => enterScene(id)}>
              {name[language]}
            </button>
          ))}
        </nav>
      </div>
      <div className={styles.scene}>
        <h1>{scene.document.name[language]}</h1>
        <p>{scene.document.theme[language]}</p>
      </div>
      <div className={styles.side} data-end>
        <SourceBadge />
        <ProblemsCounter />
        <button
          type="button"
          className={styles.language}
          title={t('title.language')}
          onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
        >
          {t('title.otherLanguage')}
        </button>
        <Clock />
      </div>
    </header>
  )
}
