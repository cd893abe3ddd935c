import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { formatWhole } from '../../format.ts'
import { chargeClasses, fleetFigures } from '../../measures/fleet.ts'
import { useMeasured } from '../../measures/useMeasured.ts'
import { BarList } from '../../shell/BarList.tsx'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'

const source = { groups: ['agv', 'truck'], protocol: 'vda5050' } as const

/** Vehicles by charge, the emptiest first. */
export function BatteriesPanel() {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const { charges } = useMeasured(fleetFigures)
  const most = Math.max(...charges)
  return (
    <Panel name="batteries" title={t('batteries.title')} source={source}>
      {most === 0 ? (
        <Empty>{t('batteries.empty')}</Empty>
      ) : (
        <BarList
          bars={chargeClasses.map((end, i) => ({
            key: String(end),
            name: `${end - 20}–${end} %`,
            value: formatWhole(charges[i]!, language),
            unit: t('units.vehicles'),
            share: charges[i]! / most,
            ...(i === 0 && charges[i]! > 0 ? { tone: 'alarm' as const } : {}),
          }))}
        />
      )}
    </Panel>
  )
}
