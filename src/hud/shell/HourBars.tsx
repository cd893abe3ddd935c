import { formatWhole } from '../format.ts'
import { useSession } from '../../session/session.ts'
import styles from './HourBars.module.css'

interface HourBarsProps {
  /** By hour of the day; undefined where nothing is known. */
  readonly values: readonly (number | undefined)[]
  /** The hour that is not over yet; those after it are not drawn. */
  readonly hour: number
  readonly unit: string
}

/** Hours that the axis names. */
const named = [0, 8, 16, 24]

/** A day in twenty-four bars; the running hour is outlined, since it still grows. */
export function HourBars({ values, hour, unit }: HourBarsProps) {
  const language = useSession((state) => state.language)
  const most = niceCeiling(Math.max(1, ...values.map((value) => value ?? 0)))
  const label = (share: number) => formatWhole(most * share, language)
  return (
    <div className={styles.chart}>
      <div className={styles.plot}>
        <span className={styles.line} data-top>
          {label(1)} <small>{unit}</small>
        </span>
        <span className={styles.line}>{label(0.5)}</span>
        {values.map((value, i) => (
          <i
            key={i}
            data-running={i === hour}
            style={{ transform: `scaleY(${i > hour ? 0 : (value ?? 0) / most})` }}
            title={value === undefined || i > hour ? undefined : `${i}:00  ${formatWhole(value, language)} ${unit}`}
          />
        ))}
      </div>
      <div className={styles.axis}>
        {named.map((at) => (
          <span key={at}>{String(at).padStart(2, '0')}</span>
        ))}
      </div>
    </div>
  )
}

/** The next of 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 × 10ⁿ. */
export function niceCeiling(value: number): number {
  const scale = 10 ** Math.floor(Math.log10(value))
  return ([1, 1.5, 2, 2.5, 3, 4, 5, 6, 8].find((step) => step * scale >= value) ?? 10) * scale
}
