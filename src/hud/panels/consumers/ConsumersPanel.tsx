import { useTranslation } from 'react-i18next'
import { levelsTo } from '../../../scene/levels.ts'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { formatDigits } from '../../format.ts'
import { goTo } from '../../goTo.ts'
import { lineFigures } from '../../measures/lines.ts'
import { useMeasured } from '../../measures/useMeasured.ts'
import { BarList } from '../../shell/BarList.tsx'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'

const source = { groups: ['machine'], protocol: 'sparkplug' } as const
const mostShown = 8

/** Lines by the power that their machines draw. */
export function ConsumersPanel() {
  const { t } = useTranslation()
  const { scene } = useFeed()
  const language = useSession((state) => state.language)
  const lines = useMeasured(lineFigures)
    .flatMap(({ path, power }) => (power === undefined ? [] : [{ path, power }]))
    .sort((a, b) => b.power - a.power)
    .slice(0, mostShown)
  return (
    <Panel name="consumers" title={t('consumers.title')} source={source}>
      {lines.length === 0 ? (
        <Empty>{t('lines.empty')}</Empty>
      ) : (
        <BarList
          bars={lines.map(({ path, power }) => {
            const levels = levelsTo(scene, path)
            return {
              key: path,
              name: levels.at(-1)!.name[language],
              note: levels.find(({ kind }) => kind === 'enterprise')?.name[language] ?? '',
              value: formatDigits(power, language, 1),
              unit: 'kW',
              share: power / lines[0]!.power,
              open: () => goTo(scene, levels.at(-1)!),
            }
          })}
        />
      )}
    </Panel>
  )
}
