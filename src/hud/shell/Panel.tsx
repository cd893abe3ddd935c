import { useContext, useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePanelChoices } from '../../session/panelChoices.ts'
import { Crowded } from './crowded.ts'
import { Freshness } from './Freshness.tsx'
import styles from './Panel.module.css'
import { type PanelSource, useFreshness } from './useFreshness.ts'

interface PanelProps {
  readonly name: string
  readonly title: ReactNode
  /** Where its values come from: how old they are and what they are worth stands in its corner. */
  readonly source?: PanelSource
  /** Takes the height that the column has left. */
  readonly grows?: boolean
  /** It is what the column makes room for, and stays open. */
  readonly fixed?: boolean
  readonly children: ReactNode
}

/** One question and its answer; its header opens and closes it, its body scrolls when the column has too little room. */
export function Panel({ name, title, source, grows = false, fixed = false, children }: PanelProps) {
  const { t } = useTranslation()
  const heading = useId()
  const freshness = useFreshness(source)
  const crowded = useContext(Crowded)
  const chosen = usePanelChoices((state) => state.open[name])
  const choose = usePanelChoices((state) => state.choose)
  const open = fixed || (chosen ?? !crowded)
  return (
    <section
      className={styles.panel}
      data-panel={name}
      data-open={open}
      data-grows={grows && open}
      data-stale={freshness?.stale ?? false}
      aria-labelledby={heading}
    >
      <header className={styles.header}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {freshness && <Freshness {...freshness} />}
        {!fixed && (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-labelledby={heading}
            title={t(open ? 'panel.collapse' : 'panel.open')}
            onClick={() => choose(name, !open)}
          >
            <svg viewBox="0 0 12 12" aria-hidden>
              <path d={open ? 'M3 7.5L6 4.5L9 7.5' : 'M3 4.5L6 7.5L9 4.5'} />
            </svg>
          </button>
        )}
      </header>
      {open && <div className={styles.body}>{children}</div>}
    </section>
  )
}
