import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ColumnPanel } from '../panels/index.ts'
import { PanelBoundary } from './PanelBoundary.tsx'
import styles from './Rail.module.css'

interface RailProps {
  readonly panels: readonly ColumnPanel[]
  /** Opens by itself, because somebody selected what it tells of. */
  readonly card: ColumnPanel | undefined
}

/** A folded column: an icon for each panel, one of which stands open beside it. */
export function Rail({ panels, card }: RailProps) {
  const { t } = useTranslation()
  const [chosen, choose] = useState<string>()
  const open = panels.find(({ id }) => id === chosen) ?? card
  return (
    <>
      <ul className={styles.rail} data-rail>
        {panels.map(({ id, icon }) => (
          <li key={id}>
            <button
              type="button"
              title={t(`${id}.title`)}
              aria-label={t(`${id}.title`)}
              aria-expanded={open?.id === id}
              onClick={() => choose(chosen === id ? undefined : id)}
            >
              <svg viewBox="0 0 16 16" aria-hidden>
                <path d={icon} />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      {open && (
        <div className={styles.open}>
          <PanelBoundary key={open.id} name={open.id}>
            <open.Component />
          </PanelBoundary>
        </div>
      )}
    </>
  )
}
