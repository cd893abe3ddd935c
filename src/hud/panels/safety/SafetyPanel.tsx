import { useTranslation } from 'react-i18next'
import { useFeed } from '../../feed.ts'
import { goTo } from '../../goTo.ts'
import { StateMark } from '../../marks/StateMark.tsx'
import { AssetState } from '../../../model/assetState.ts'
import { fleetFigures } from '../../measures/fleet.ts'
import { useMeasured } from '../../measures/useMeasured.ts'
import { BarList } from '../../shell/BarList.tsx'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'

const source = { groups: ['agv', 'truck'], protocol: 'vda5050' } as const

/** Vehicles with an emergency stop, and vehicles that somebody drives by hand. */
export function SafetyPanel() {
  const { t } = useTranslation()
  const { scene, reader } = useFeed()
  const { stopped, manual } = useMeasured(fleetFigures)
  const rows = [
    ...stopped.map((vehicle) => ({
      vehicle,
      state: AssetState.fault,
      value: t(`values.safetyStop.${reader.text(vehicle.slot, 'safetyStop') ?? ''}`, { defaultValue: '' }),
    })),
    ...manual.map((vehicle) => ({
      vehicle,
      state: AssetState.manual,
      value: t(`values.operatingMode.${reader.text(vehicle.slot, 'operatingMode') ?? ''}`, { defaultValue: '' }),
    })),
  ]
  return (
    <Panel name="safety" title={t('safety.title')} source={source}>
      {rows.length === 0 ? (
        <Empty>{t('safety.empty')}</Empty>
      ) : (
        <BarList
          bars={rows.map(({ vehicle: { path, label }, state, value }) => ({
            key: `${path} ${state}`,
            mark: <StateMark state={state} />,
            name: label,
            note: t(state === AssetState.fault ? 'safety.stop' : 'state.manual'),
            value,
            open: () => goTo(scene, { kind: 'asset', path }),
          }))}
        />
      )}
    </Panel>
  )
}
