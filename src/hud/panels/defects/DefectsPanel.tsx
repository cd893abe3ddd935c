import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { formatDigits } from '../../format.ts'
import { goTo } from '../../goTo.ts'
import type { Measure } from '../../measures/measured.ts'
import { useMeasured } from '../../measures/useMeasured.ts'
import type { SlotEntry } from '../../slotIndex.ts'
import { levelsTo } from '../../../scene/levels.ts'
import { BarList } from '../../shell/BarList.tsx'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'

const source = { groups: ['machine'], protocol: 'sparkplug' } as const
const mostShown = 8
/** Below this many pieces a share says nothing. */
const fewestPieces = 50

interface DefectRate {
  readonly machine: SlotEntry
  /** Percent. */
  readonly rate: number
}

const worstRates: Measure<readonly DefectRate[]> = (_scene, { reader, slots }) =>
  slots
    .members('machine')
    .flatMap((machine) => {
      const processed = reader.number(machine.slot, 'processedCount') ?? 0
      const defective = reader.number(machine.slot, 'defectiveCount') ?? 0
      return processed < fewestPieces ? [] : [{ machine, rate: (100 * defective) / processed }]
    })
    .sort((a, b) => b.rate - a.rate)
    .slice(0, mostShown)

/** The machines with the greatest share of defective pieces. */
export function DefectsPanel() {
  const { t } = useTranslation()
  const { scene } = useFeed()
  const language = useSession((state) => state.language)
  const worst = useMeasured(worstRates)
  return (
    <Panel name="defects" title={t('defects.title')} source={source}>
      {worst.length === 0 ? (
        <Empty>{t('defects.empty')}</Empty>
      ) : (
        <BarList
          bars={worst.map(({ machine: { path, label }, rate }) => ({
            key: path,
            name: levelsTo(scene, path).find(({ kind }) => kind === 'line')?.name[language] ?? label,
            note: label,
            value: formatDigits(rate, language, 2),
            unit: '%',
            share: rate / worst[0]!.rate,
            open: () => goTo(scene, { kind: 'asset', path }),
          }))}
        />
      )}
    </Panel>
  )
}
