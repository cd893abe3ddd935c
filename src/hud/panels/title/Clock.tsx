import { useSession } from '../../../session/session.ts'
import { formatClock, formatDate } from '../../format.ts'
import { useSampled } from '../../useSampled.ts'
import styles from './TitlePanel.module.css'

/** The time of what is shown, which in a replay or while the link is lost is not the wall's. */
export function Clock() {
  const language = useSession((state) => state.language)
  const seconds = useSampled((sampler) => Math.floor(sampler.reader.time / 1000))
  if (seconds === 0) return <div className={styles.clock} />
  return (
    <time className={styles.clock} dateTime={new Date(seconds * 1000).toISOString()}>
      <b>{formatClock(seconds * 1000)}</b>
      <small>{formatDate(seconds * 1000, language)}</small>
    </time>
  )
}
