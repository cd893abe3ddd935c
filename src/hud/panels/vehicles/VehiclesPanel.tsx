import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { formatNumber } from '../../format.ts'
import { useRemPixels } from '../../shell/useStage.ts'
import { Panel } from '../../shell/Panel.tsx'
import { useSampled } from '../../useSampled.ts'
import { onSearchWanted } from '../../keys.ts'
import { vehicleSorts, type VehicleSort } from './sorts.ts'
import { VehicleOrder } from './vehicleOrder.ts'
import { VehicleRow } from './VehicleRow.tsx'
import styles from './VehiclesPanel.module.css'

const source = { groups: ['agv', 'truck'], protocol: 'vda5050' } as const
const rowRem = 2

export function VehiclesPanel() {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const [sort, setSort] = useState<VehicleSort>('state')
  const [search, setSearch] = useState('')
  const searchField = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [order] = useState(() => new VehicleOrder())
  const vehicles = useSampled((sampler) => order.at(sampler, sort, search))
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
  useEffect(() => onSearchWanted(() => searchField.current?.focus()), [])
  return (
    <Panel name="vehicles" title={t('vehicles.title')} source={source} grows>
      <div className={styles.tools}>
        <input
          ref={searchField}
          type="search"
          value={search}
          placeholder={t('vehicles.search')}
          aria-label={t('vehicles.search')}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <div role="radiogroup" aria-label={t('vehicles.sort')}>
          {vehicleSorts.map((choice) => (
            <button
              key={choice}
              type="button"
              role="radio"
              aria-checked={choice === sort}
              onClick={() => setSort(choice)}
            >
              {t(`vehicles.sorts.${choice}`)}
            </button>
          ))}
        </div>
      </div>
      <div ref={list} className={styles.list} tabIndex={0} role="listbox" aria-label={t('vehicles.title')}>
        <div className={styles.length} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, key, start }) => {
            const vehicle = vehicles[index]
            return vehicle && <VehicleRow key={key} vehicle={vehicle} top={start} />
          })}
        </div>
        {vehicles.length === 0 && (
          <p className={styles.empty}>{t(search === '' ? 'vehicles.empty' : 'vehicles.notFound', { search })}</p>
        )}
      </div>
      <p className={styles.count}>{t('vehicles.count', { value: formatNumber(vehicles.length, language) })}</p>
    </Panel>
  )
}
