import { useTranslation } from 'react-i18next'
import { assetStateNames } from '../../../model/assetState.ts'
import { findKind } from '../../../machines/known.ts'
import { useSession } from '../../../session/session.ts'
import { formatWhole } from '../../format.ts'
import type { Measure } from '../../measures/measured.ts'
import { useMeasured } from '../../measures/useMeasured.ts'
import { BarList } from '../../shell/BarList.tsx'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'
import { stateCount } from '../../survey.ts'
import { fleetStates } from '../fleet/countStates.ts'

const source = { groups: ['machine'], protocol: 'sparkplug' } as const

/** Machines of each kind by `AssetState`. */
const machineKinds: Measure<readonly (readonly [string, Int32Array])[]> = (_scene, { reader, slots }) => {
  const kinds = new Map<string, Int32Array>()
  for (const { slot, kind } of slots.members('machine')) {
    const states = kinds.get(kind) ?? new Int32Array(stateCount)
    states[reader.statuses[4 * slot]!]!++
    kinds.set(kind, states)
  }
  return [...kinds]
}

export function KindsPanel() {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const kinds = useMeasured(machineKinds)
  return (
    <Panel name="kinds" title={t('kinds.title')} source={source}>
      {kinds.length === 0 ? (
        <Empty>{t('kinds.empty')}</Empty>
      ) : (
        <BarList
          bars={kinds.map(([kind, states]) => ({
            key: kind,
            name: findKind(kind)?.name[language] ?? kind,
            value: formatWhole(
              states.reduce((sum, count) => sum + count, 0),
              language,
            ),
            unit: t('units.machines'),
            shares: fleetStates.map((state) => ({ name: assetStateNames[state], count: states[state]! })),
          }))}
        />
      )}
    </Panel>
  )
}
