import { useTranslation } from 'react-i18next'
import styles from './controls.module.css'

interface SwitchProps {
  readonly name: string
  readonly label: string
  /** Undefined while it is not known. */
  readonly value: number | undefined
  readonly set: (value: number) => void
  /** Gives the value back to whoever had it before; absent where nobody holds it. */
  readonly release?: () => void
  readonly releaseLabel?: string
}

/** A value that is 0 or 1. */
export function Switch({ name, label, value, set, release, releaseLabel }: SwitchProps) {
  const { t } = useTranslation()
  const on = (value ?? 0) !== 0
  return (
    <label className={styles.slider} data-slider={name} data-held={release !== undefined}>
      <span>{label}</span>
      {release && (
        <button type="button" onClick={release}>
          {releaseLabel}
        </button>
      )}
      <b>{t(on ? 'values.yes' : 'values.no')}</b>
      <input type="checkbox" role="switch" checked={on} onChange={({ target }) => set(target.checked ? 1 : 0)} />
    </label>
  )
}
