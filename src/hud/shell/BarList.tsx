import type { CSSProperties, ReactNode } from 'react'
import type { Share } from './StateBar.tsx'
import { StateBar } from './StateBar.tsx'
import styles from './BarList.module.css'

export interface Bar {
  readonly key: string
  readonly mark?: ReactNode
  readonly name: string
  /** A second, quieter word beside the name. */
  readonly note?: string
  readonly value: ReactNode
  readonly unit?: string
  /** 0…1 of the longest bar; absent: no bar. */
  readonly share?: number
  /** Instead of one bar: shares of a whole. */
  readonly shares?: readonly Share[]
  readonly tone?: 'alarm' | 'quiet'
  /** What clicking the row does. */
  readonly open?: (() => void) | undefined
}

/** Rows of name, value and bar: the one chart that most questions need. */
export function BarList({ bars }: { readonly bars: readonly Bar[] }) {
  return (
    <ul className={styles.list} data-scrolls>
      {bars.map((bar) => (
        <li key={bar.key} data-tone={bar.tone}>
          {bar.open ? (
            <button type="button" className={styles.row} onClick={bar.open}>
              <Row bar={bar} />
            </button>
          ) : (
            <div className={styles.row}>
              <Row bar={bar} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function Row({ bar: { mark, name, note, value, unit, share, shares } }: { readonly bar: Bar }) {
  return (
    <>
      <span className={styles.name}>
        {mark}
        <span title={name}>{name}</span>
        {note && <small>{note}</small>}
      </span>
      <span className={styles.value}>
        {value}
        {unit && <small>{unit}</small>}
      </span>
      {share !== undefined && <i className={styles.track} style={{ '--share': share } as CSSProperties} />}
      {shares && <StateBar shares={shares} />}
    </>
  )
}
