import { useTranslation } from 'react-i18next'
import { stopReasonNames, type StopReasonName } from '../../../model/stopReason.ts'
import { useSession } from '../../../session/session.ts'
import { formatWhole } from '../../format.ts'
import { lineFigures } from '../../measures/lines.ts'
import { useMeasured } from '../../measures/useMeasured.ts'
import { BarList } from '../../shell/BarList.tsx'
import { Panel } from '../../shell/Panel.tsx'

const source = { groups: ['machine'], protocol: 'sparkplug' } as const

/** Why machines do not produce, by their StopReason. */
export function StopsPanel() {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const lines = useMeasured(lineFigures)
  const counts = stopReasonNames.map((name, i) => ({
    name,
    count: lines.reduce((sum, { stops }) => sum + stops[i]!, 0),
  }))
  const most = Math.max(1, ...counts.map(({ count }) => count))
  return (
    <Panel name="stops" title={t('stops.title')} source={source}>
      <BarList
        bars={counts
          .filter(({ name, count }) => name !== 'other' || count > 0)
          .map(({ name, count }) => ({
            key: name,
            name: t(`stops.reasons.${name}`),
            value: formatWhole(count, language),
            unit: t('units.machines'),
            share: count / most,
            ...toneOf(name, count),
          }))}
      />
    </Panel>
  )
}

function toneOf(name: StopReasonName, count: number): { readonly tone?: 'alarm' | 'quiet' } {
  if (count === 0) return { tone: 'quiet' }
  return name === 'fault' ? { tone: 'alarm' } : {}
}
