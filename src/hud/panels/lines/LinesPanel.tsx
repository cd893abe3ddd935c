import { useTranslation } from 'react-i18next'
import { levelsTo } from '../../../scene/levels.ts'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { formatDigits } from '../../format.ts'
import { goTo } from '../../goTo.ts'
import { lineFigures } from '../../measures/lines.ts'
import { useMeasured } from '../../measures/useMeasured.ts'
import { packmlGroups } from '../../packmlGroups.ts'
import { BarList } from '../../shell/BarList.tsx'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'

const source = { groups: ['machine'], protocol: 'sparkplug' } as const

/** Lines by what their machines are doing, with the takt of the slowest. */
export function LinesPanel() {
  const { t } = useTranslation()
  const { scene } = useFeed()
  const language = useSession((state) => state.language)
  const lines = useMeasured(lineFigures)
  return (
    <Panel name="lines" title={t('lines.title')} source={source}>
      {lines.length === 0 ? (
        <Empty>{t('lines.empty')}</Empty>
      ) : (
        <BarList
          bars={lines.map(({ path, states, takt }) => {
            const levels = levelsTo(scene, path)
            return {
              key: path,
              name: levels.at(-1)!.name[language],
              note: levels.find(({ kind }) => kind === 'enterprise')?.name[language] ?? '',
              value: takt === undefined ? '–' : formatDigits(takt, language, 1),
              unit: 's',
              shares: packmlGroups.map((name, i) => ({ name, count: states[i]! })),
              open: () => goTo(scene, levels.at(-1)!),
            }
          })}
        />
      )}
    </Panel>
  )
}
