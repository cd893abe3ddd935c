import { useTranslation } from 'react-i18next'
import { type Side, usePanelChoices } from '../../session/panelChoices.ts'
import { useSession } from '../../session/session.ts'
import type { ColumnPanel } from '../panels/index.ts'
import styles from './Column.module.css'
import { PanelBoundary } from './PanelBoundary.tsx'
import { Crowded } from './crowded.ts'
import { Rail } from './Rail.tsx'

interface ColumnProps {
  readonly side: Side
  readonly folded: boolean
  /** Columns from the picture outwards, each from the top. */
  readonly columns: readonly (readonly ColumnPanel[])[]
  /** The card of what is selected: it stands on top of the column next to the picture. */
  readonly card?: ColumnPanel
}

/** The panels of one side, or the rail of icons that opens them one by one. */
export function Column({ side, folded, columns, card }: ColumnProps) {
  const { t } = useTranslation()
  const chooseFolded = usePanelChoices((state) => state.fold)
  const selected = useSession((state) => state.selection !== undefined) && card !== undefined
  const fold = (
    <button
      type="button"
      className={styles.fold}
      title={t(folded ? 'column.unfold' : 'column.fold')}
      aria-label={t(folded ? 'column.unfold' : 'column.fold')}
      aria-expanded={!folded}
      onClick={() => chooseFolded(side, !folded)}
    >
      <svg viewBox="0 0 8 12" aria-hidden>
        <path d={(side === 'left') === folded ? 'M2 1l5 5l-5 5' : 'M6 1L1 6l5 5'} />
      </svg>
    </button>
  )
  if (folded) {
    return (
      <aside className={styles.side} data-side={side} data-folded>
        <Rail panels={columns.flat()} card={selected ? card : undefined} />
        {fold}
      </aside>
    )
  }
  return (
    <aside className={styles.side} data-side={side}>
      {columns.map((panels, i) => (
        <div key={i} className={styles.column}>
          <Crowded value={selected && i === 0}>
            {(selected && i === 0 ? [card, ...panels] : panels).map(({ id, Component }) => (
              <PanelBoundary key={id} name={id}>
                <Component />
              </PanelBoundary>
            ))}
          </Crowded>
        </div>
      ))}
      {fold}
    </aside>
  )
}
