import { useTranslation } from 'react-i18next'
import { aspects, type Aspect } from '../../../model/aspect.ts'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { Bevel } from './Bevel.tsx'
import { Clock } from './Clock.tsx'
import { GalleryLink } from './GalleryLink.tsx'
import { Mark } from './Mark.tsx'
import { ProblemsCounter } from './ProblemsCounter.tsx'
import { SourceBadge } from './SourceBadge.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import styles from './TitlePanel.module.css'
import { Tools } from './Tools.tsx'
import { Weather } from './Weather.tsx'

/** Tabs on each side of the title. */
const half = aspects.length / 2

export function TitlePanel() {
  const { t } = useTranslation()
  const { scene } = useFeed()
  const language = useSession((state) => state.language)
  const tabs = (shown: readonly Aspect[]) => (
    <nav className={styles.tabs} aria-label={t('title.aspects')}>
      {shown.map((name) => (
        <Tab key={name} name={name} />
      ))}
    </nav>
  )
  return (
    <header className={styles.bar} data-panel="title">
      <Bevel />
      <div className={styles.side}>
        <Mark />
        <span className={styles.product}>
          {t('product.name')}
          <small>{t('product.latin')}</small>
        </span>
        <Clock />
        <Weather />
        {tabs(aspects.slice(0, half))}
      </div>
      <h1 className={styles.scene}>{scene.document.name[language]}</h1>
      <div className={styles.side} data-end>
        {tabs(aspects.slice(half))}
        <SourceBadge />
        <ProblemsCounter />
        <GalleryLink />
        <ThemeSwitch />
        <Tools />
      </div>
    </header>
  )
}

function Tab({ name }: { readonly name: Aspect }) {
  const { t } = useTranslation()
  const chosen = useSession((state) => state.aspect === name)
  const setAspect = useSession((state) => state.setAspect)
  return (
    <button type="button" className={styles.tab} aria-pressed={chosen} onClick={() => setAspect(name)}>
      {t(`aspect.${name}`)}
    </button>
  )
}
