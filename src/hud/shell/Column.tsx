import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PanelEntry } from '../panels/index.ts'
import styles from './Column.module.css'
import { PanelBoundary } from './PanelBoundary.tsx'

interface ColumnProps {
  readonly side: 'left' | 'right'
  readonly panels: readonly PanelEntry[]
}

/** Below this width of the window (CSS pixels) the picture needs the room: columns start folded. */
const narrowStage = 900

/** A column of panels, or folded the strip that opens it again. */
export function Column({ side, panels }: ColumnProps) {
  const { t } = useTranslation()
  const [folded, fold] = useState(() => typeof innerWidth === 'number' && innerWidth < narrowStage)
  const label = t(folded ? 'column.unfold' : 'column.fold', {
    panels: panels.map(({ id }) => t(`${id}.title`)).join(' · '),
  })
  return (
    <aside className={styles.column} data-side={side} data-folded={folded}>
      <div className={styles.panels} hidden={folded}>
        {!folded &&
          panels.map(({ id, Component }) => (
            <PanelBoundary key={id} name={id}>
              <Component />
            </PanelBoundary>
          ))}
      </div>
      <button
        type="button"
        className={styles.fold}
        title={label}
        aria-label={label}
        aria-expanded={!folded}
        onClick={() => fold(!folded)}
      >
        <svg viewBox="0 0 8 12" aria-hidden>
          <path d={(side === 'left') === folded ? 'M2 1l5 5l-5 5' : 'M6 1L1 6l5 5'} />
        </svg>
      </button>
    </aside>
  )
}
