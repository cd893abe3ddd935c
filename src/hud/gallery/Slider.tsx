import { useSession } from '../../session/session.ts'
import { digitsFor, formatNumber } from '../format.ts'
import styles from './controls.module.css'

const steps = 200

interface SliderProps {
  readonly name: string
  readonly label: string
  readonly unit: string
  readonly ends: readonly [number, number]
  /** Undefined while it is not known. */
  readonly value: number | undefined
  readonly set: (value: number) => void
  /** Gives the value back to whoever had it before; absent where nobody holds it. */
  readonly release?: () => void
  readonly releaseLabel?: string
}

/** A value between two ends. */
export function Slider({ name, label, unit, ends: [min, max], value, set, release, releaseLabel }: SliderProps) {
  const language = useSession((state) => state.language)
  return (
    <label className={styles.slider} data-slider={name} data-held={release !== undefined}>
      <span>{label}</span>
      {release && (
        <button type="button" onClick={release}>
          {releaseLabel}
        </button>
      )}
      <b>{value === undefined ? '–' : formatNumber(value, language, digitsFor(value, unit))}</b>
      <small>{unit}</small>
      <input
        type="range"
        min={min}
        max={max}
        step={(max - min) / steps}
        value={value ?? min}
        onChange={({ target }) => set(target.valueAsNumber)}
      />
    </label>
  )
}
