import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { formatClock, formatDate } from '../../format.ts'
import { useSampled } from '../../useSampled.ts'
import { shiftAt } from './shift.ts'
import styles from './TitlePanel.module.css'

/** Time and shift of what is shown, which in a replay or while the link is lost are not the wall's. */
export function Clock() {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const seconds = useSampled((sampler) => Math.floor(sampler.reader.time / 1000))
  if (seconds === 0) return <div className={styles.clock} />
  const { name, from, to } = shiftAt(seconds * 1000)
  const hours = `${pad(from)}:00–${pad(to)}:00`
  return (
    <time className={styles.clock} dateTime={new Date(seconds * 1000).toISOString()}>
      <b>{formatClock(seconds * 1000)}</b>
      <span>
        <small>{formatDate(seconds * 1000, language)}</small>
        <small title={hours}>
          {t(`shift.${name}`)} <i>{hours}</i>
        </small>
      </span>
    </time>
  )
}

function pad(hour: number): string {
  return String(hour).padStart(2, '0')
}
