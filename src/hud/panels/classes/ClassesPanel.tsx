import { useTranslation } from 'react-i18next'
import { findKind } from '../../../machines/known.ts'
import { assetStateNames } from '../../../model/assetState.ts'
import { useSession } from '../../../session/session.ts'
import { formatWhole } from '../../format.ts'
import { fleetFigures } from '../../measures/fleet.ts'
import { useMeasured } from '../../measures/useMeasured.ts'
import { BarList } from '../../shell/BarList.tsx'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'
import { fleetStates } from '../fleet/countStates.ts'

const source = { groups: ['agv', 'truck'], protocol: 'vda5050' } as const

/** Vehicles by kind and state. */
export function ClassesPanel() {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const { kinds } = useMeasured(fleetFigures)
  return (
    <Panel name="classes" title={t('classes.title')} source={source}>
      {kinds.size === 0 ? (
        <Empty>{t('vehicles.empty')}</Empty>
      ) : (
        <BarList
          bars={Array.from(kinds, ([kind, states]) => ({
            key: kind,
            name: findKind(kind)?.name[language] ?? kind,
            value: formatWhole(
              states.reduce((sum, count) => sum + count, 0),
              language,
            ),
            unit: t('units.vehicles'),
            shares: fleetStates.map((state) => ({ name: assetStateNames[state], count: states[state]! })),
          }))}
        />
      )}
    </Panel>
  )
}
