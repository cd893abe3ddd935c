import { useSession } from '../../session/session.ts'
import { numberParts } from '../format.ts'
import styles from './Amount.module.css'

/** A large number: its digits large, what counts them (万, kW) small beside them. */
export function Amount({ value, unit }: { readonly value: number; readonly unit: string }) {
  const language = useSession((state) => state.language)
  const { digits, scale } = numberParts(value, language)
  return (
    <span className={styles.amount}>
      {digits}
      <small>{scale + unit}</small>
    </span>
  )
}
