import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { formatWhole } from '../../format.ts'
import { gateFigures } from '../../measures/places.ts'
import { useMeasured } from '../../measures/useMeasured.ts'
import { BarList } from '../../shell/BarList.tsx'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'

const source = { groups: ['agv', 'truck'], protocol: 'vda5050' } as const

/** Vehicles at each gate. */
export function GatesPanel() {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const fly = useSession((state) => state.fly)
  const gates = useMeasured(gateFigures)
  return (
    <Panel name="gates" title={t('gates.title')} source={source}>
      {gates.length === 0 ? (
        <Empty>{t('gates.empty')}</Empty>
      ) : (
        <BarList
          bars={gates.map(({ id, name, position: [x, y], driving, standing }) => ({
            key: id,
            name: name[language],
            value: formatWhole(driving + standing, language),
            unit: t('units.vehicles'),
            ...(driving + standing === 0 ? { tone: 'quiet' as const } : {}),
            shares: [
              { name: 'running', count: driving },
              { name: 'waiting', count: standing },
            ],
            open: () => fly({ kind: 'pose', eye: [x - 36, y - 64, 52], target: [x, y, 0], instant: false }),
          }))}
        />
      )}
    </Panel>
  )
}
