import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { formatNumber } from '../../format.ts'
import { Panel } from '../../shell/Panel.tsx'
import { useSampled } from '../../useSampled.ts'
import { onSearchWanted } from '../../keys.ts'
import { vehicleSorts, type VehicleSort } from './sorts.ts'
import { VehicleOrder } from './vehicleOrder.ts'
import styles from './VehiclesPanel.module.css'

const source = { groups: ['agv', 'truck'], protocol: 'vda5050' } as const

/** Fetched once there are vehicles to list. */
const VehicleList = lazy(() => import('./VehicleList.tsx'))

export function VehiclesPanel() {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const [sort, setSort] = useState<VehicleSort>('state')
  const [search, setSearch] = useState('')
  const searchField = useRef<HTMLInputElement>(null)
  const [order] = useState(() => new VehicleOrder())
  const vehicles = useSampled((sampler) => order.at(sampler, sort, search))
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
      {vehicles.length === 0 ? (
        <p className={styles.empty}>{t(search === '' ? 'vehicles.empty' : 'vehicles.notFound', { search })}</p>
      ) : (
        <Suspense fallback={<div className={styles.list} />}>
          <VehicleList vehicles={vehicles} />
        </Suspense>
      )}
      <p className={styles.count}>{t('vehicles.count', { value: formatNumber(vehicles.length, language) })}</p>
    </Panel>
  )
}
