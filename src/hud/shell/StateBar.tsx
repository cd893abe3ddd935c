import styles from './StateBar.module.css'

export interface Share {
  /** Names the colour: a state or a PackML group. */
  readonly name: string
  readonly count: number
}

/** Shares of a whole in one bar, in the order given. */
export function StateBar({ shares }: { readonly shares: readonly Share[] }) {
  return (
    <div className={styles.bar} data-shares aria-hidden>
      {shares.map(({ name, count }) => count > 0 && <i key={name} data-share={name} style={{ flexGrow: count }} />)}
    </div>
  )
}
