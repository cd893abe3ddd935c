import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { assetStateNames, type AssetState } from '../../../model/assetState.ts'
import { provenanceNames, provenanceOf, Quality, qualityOf } from '../../../model/quality.ts'
import { useSession } from '../../../session/session.ts'
import { formatNumber } from '../../format.ts'
import { StateMark } from '../../marks/StateMark.tsx'
import type { SlotEntry } from '../../slotIndex.ts'
import { useSampled } from '../../useSampled.ts'
import styles from './VehicleRow.module.css'

interface VehicleRowProps {
  readonly vehicle: SlotEntry
  /** Pixels from the top of the list. */
  readonly top: number
}

/** A battery below this calls for attention, percent. */
const lowBattery = 20

export const VehicleRow = memo(function VehicleRow({ vehicle, top }: VehicleRowProps) {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const selected = useSession((state) => state.selection === vehicle.path)
  const select = useSession((state) => state.select)
  const steer = useSession((state) => state.steer)
  const { state, trust, battery } = useSampled(({ reader }) => {
    const charge = reader.number(vehicle.slot, 'batteryCharge')
    return {
      state: (reader.statuses[4 * vehicle.slot] ?? 0) as AssetState,
      trust: reader.statuses[4 * vehicle.slot + 1] ?? 0,
      battery: charge === undefined ? undefined : Math.round(charge),
    }
  })
  return (
    <button
      type="button"
      role="option"
      aria-selected={selected}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      data-stale={qualityOf(trust) >= Quality.stale}
      data-provenance={provenanceNames[provenanceOf(trust)]}
      title={vehicle.path}
      onClick={() => select(vehicle.path)}
      onDoubleClick={() => {
        select(vehicle.path)
        steer('follow')
      }}
    >
      <StateMark state={state} />
      <span className={styles.name}>{vehicle.label}</span>
      <span className={styles.state}>{t(`state.${assetStateNames[state]}`)}</span>
      <span className={styles.battery} data-low={battery !== undefined && battery < lowBattery}>
        <i style={{ width: `${battery ?? 0}%` }} />
      </span>
      <b>{battery === undefined ? '–' : formatNumber(battery, language)}</b>
      <small>%</small>
    </button>
  )
})
