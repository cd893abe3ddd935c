import styles from './Sparkline.module.css'

interface SparklineProps {
  /** At even distances, the oldest first; at least two. */
  readonly values: readonly number[]
  /** Values that fill the width. */
  readonly length: number
  readonly label: (value: number) => string
}

/** Field of the drawing; it is stretched, so lines keep their width by themselves. */
const width = 300
const height = 100

/** A line over the last minutes, between its least and its greatest value. */
export function Sparkline({ values, length, label }: SparklineProps) {
  const least = Math.min(...values)
  const most = Math.max(...values)
  const range = Math.max(most - least, Math.abs(most) * 0.01, 1e-9)
  const points = values.map((value, i) => {
    const x = width - ((values.length - 1 - i) * width) / (length - 1)
    return `${x.toFixed(1)},${(height - ((value - least) / range) * height).toFixed(1)}`
  })
  return (
    <div className={styles.chart}>
      <span className={styles.line} data-top>
        {label(most)}
      </span>
      <span className={styles.line}>{label(least)}</span>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden>
        <polyline points={points.join(' ')} />
      </svg>
    </div>
  )
}
