import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useRemPixels } from '../../shell/useStage.ts'
import type { SlotEntry } from '../../slotIndex.ts'
import { VehicleRow } from './VehicleRow.tsx'
import styles from './VehiclesPanel.module.css'

const rowRem = 2

/** Rows of vehicles in the order given; only those in sight are elements. */
export default function VehicleList({ vehicles }: { readonly vehicles: readonly SlotEntry[] }) {
  const { t } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  const rowPixels = rowRem * useRemPixels()
  // oxlint-disable-next-line react/incompatible-library -- the React Compiler, which it confuses, is not used
  const rows = useVirtualizer({
    count: vehicles.length,
    getScrollElement: () => list.current,
    estimateSize: () => rowPixels,
    getItemKey: (index) => vehicles[index]?.path ?? index,
    overscan: 4,
    useFlushSync: false,
  })
  useEffect(() => rows.measure(), [rows, rowPixels])
  return (
    <div ref={list} className={styles.list} tabIndex={0} role="listbox" aria-label={t('vehicles.title')}>
      <div className={styles.length} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const vehicle = vehicles[index]
          return vehicle && <VehicleRow key={key} vehicle={vehicle} top={start} />
        })}
      </div>
    </div>
  )
}
