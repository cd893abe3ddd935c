import { useAgeText } from './useAgeText.ts'
import { TrustMark, type TrustName } from '../marks/TrustMark.tsx'
import styles from './Freshness.module.css'

export interface FreshnessProps {
  /** Milliseconds since the newest message; undefined before the first. */
  readonly ageMs: number | undefined
  /** Undefined while nothing was received. */
  readonly trust: TrustName | undefined
  readonly stale: boolean
}

export function Freshness({ ageMs, trust }: FreshnessProps) {
  const age = useAgeText()
  return (
    <span className={styles.freshness}>
      {ageMs !== undefined && <span className={styles.age}>{age(ageMs)}</span>}
      {trust && <TrustMark trust={trust} />}
    </span>
  )
}
