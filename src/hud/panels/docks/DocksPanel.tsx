import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { formatWhole } from '../../format.ts'
import { goTo } from '../../goTo.ts'
import { dockFigures } from '../../measures/places.ts'
import { useMeasured } from '../../measures/useMeasured.ts'
import { Amount } from '../../shell/Amount.tsx'
import { BarList } from '../../shell/BarList.tsx'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'
import { Total } from '../../shell/Total.tsx'

const source = { groups: ['truck'], protocol: 'vda5050' } as const
const mostShown = 6

/** Docks that a truck stands at, by building. */
export function DocksPanel() {
  const { t } = useTranslation()
  const { scene } = useFeed()
  const language = useSession((state) => state.language)
  const buildings = useMeasured(dockFigures)
  const occupied = buildings.reduce((sum, building) => sum + building.occupied, 0)
  const docks = buildings.reduce((sum, building) => sum + building.docks, 0)
  return (
    <Panel name="docks" title={t('docks.title')} source={source}>
      {docks === 0 ? (
        <Empty>{t('docks.empty')}</Empty>
      ) : (
        <>
          <Total name={t('docks.occupied')}>
            <Amount value={occupied} unit={`/ ${formatWhole(docks, language)}`} />
          </Total>
          <BarList
            bars={buildings.slice(0, mostShown).map((building) => ({
              key: building.path,
              name: building.name[language],
              value: formatWhole(building.occupied, language),
              unit: `/ ${formatWhole(building.docks, language)}`,
              share: building.occupied / building.docks,
              ...(building.occupied === 0 ? { tone: 'quiet' as const } : {}),
              open: () => goTo(scene, { kind: 'asset', path: building.path }),
            }))}
          />
        </>
      )}
    </Panel>
  )
}
