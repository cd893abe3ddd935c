import { useId, type ReactNode } from 'react'
import { Freshness, type FreshnessProps } from './Freshness.tsx'
import styles from './Panel.module.css'

interface PanelProps {
  readonly name: string
  readonly title: ReactNode
  /** How old the panel's values are and where they come from, in its corner. */
  readonly freshness?: FreshnessProps
  /** Takes the height that the column has left, and scrolls inside. */
  readonly grows?: boolean
  /** Gives up height when the column has too little, and scrolls inside. */
  readonly shrinks?: boolean
  readonly children: ReactNode
}

export function Panel({ name, title, freshness, grows = false, shrinks = false, children }: PanelProps) {
  const heading = useId()
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
