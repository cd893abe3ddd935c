import type { Priority } from '../measures/alarmLog.ts'
import styles from './PriorityMark.module.css'

/** A shape for each priority. In a field of 12 × 12. */
const shapes: Record<Priority, string> = {
  P1: 'M6 1L11.4 10.6H.6z',
  P2: 'M6 .6L11.4 6L6 11.4L.6 6z',
  P3: 'M6 1.6a4.4 4.4 0 1 0 0 8.8a4.4 4.4 0 1 0 0-8.8z',
}

/** Shape, colour and letter of an alarm's priority. Only one that nobody has acknowledged blinks. */
export function PriorityMark({ priority, blinks = false }: { readonly priority: Priority; readonly blinks?: boolean }) {
  return (
    <span className={styles.mark} data-priority={priority} data-blinks={blinks}>
      <svg viewBox="0 0 12 12" aria-hidden>
        <path d={shapes[priority]} />
      </svg>
      {priority}
    </span>
  )
}
