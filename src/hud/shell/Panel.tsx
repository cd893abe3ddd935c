import { useId, type ReactNode } from 'react'
import { Freshness } from './Freshness.tsx'
import styles from './Panel.module.css'
import { type PanelSource, useFreshness } from './useFreshness.ts'

interface PanelProps {
  readonly name: string
  readonly title: ReactNode
  /** Where its values come from: how old they are and what they are worth stands in its corner. */
  readonly source?: PanelSource
  /** Takes the height that the column has left, and scrolls inside. */
  readonly grows?: boolean
  /** Gives up height when the column has too little, and scrolls inside. */
  readonly shrinks?: boolean
  readonly children: ReactNode
}

export function Panel({ name, title, source, grows = false, shrinks = false, children }: PanelProps) {
  const heading = useId()
  const freshness = useFreshness(source)
  return (
    <section
      className={styles.panel}
      data-panel={name}
      data-grows={grows}
      data-shrinks={shrinks}
      data-stale={freshness?.stale ?? false}
      aria-labelledby={heading}
    >
      <header className={styles.header}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {freshness && <Freshness {...freshness} />}
      </header>
      {children}
    </section>
  )
}
