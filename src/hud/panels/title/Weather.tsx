import { useSession } from '../../../session/session.ts'
import { formatDigits } from '../../format.ts'
import { useSampled } from '../../useSampled.ts'
import styles from './TitlePanel.module.css'

/** Last part of the path of a park's weather station. */
const station = 'weather'

const shown = [
  { signal: 'airTemperature', unit: '°C', digits: 0 },
  { signal: 'relativeHumidity', unit: '%', digits: 0 },
  { signal: 'windSpeed', unit: 'm/s', digits: 1 },
] as const

/** What the park's weather station tells; nothing where there is none. */
export function Weather() {
  const language = useSession((state) => state.language)
  const values = useSampled(({ slots, reader }) => {
    const slot = slots.members('other').find(({ label }) => label === station)?.slot
    return shown.map(({ signal }) => (slot === undefined ? undefined : reader.number(slot, signal)))
  })
  if (values.every((value) => value === undefined)) return null
  return (
    <span className={styles.weather} data-weather>
      {shown.map(
        ({ signal, unit, digits }, i) =>
          values[i] !== undefined && (
            <span key={signal}>
              {formatDigits(values[i], language, digits)}
              <small>{unit}</small>
            </span>
          ),
      )}
    </span>
  )
}
