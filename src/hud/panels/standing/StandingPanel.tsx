import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { formatWhole } from '../../format.ts'
import { fleetFigures } from '../../measures/fleet.ts'
import { useMeasured } from '../../measures/useMeasured.ts'
import { BarList } from '../../shell/BarList.tsx'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'

const source = { groups: ['agv', 'truck'], protocol: 'vda5050' } as const

/** Why vehicles stand: their state, or the type of the error that they report. */
export function StandingPanel() {
  const { t, i18n } = useTranslation()
  const language = useSession((state) => state.language)
  const { standing } = useMeasured(fleetFigures)
  const reasons = [...standing].sort(([, a], [, b]) => b - a)
  const most = reasons[0]?.[1] ?? 1
  return (
    <Panel name="standing" title={t('standing.title')} source={source}>
      {reasons.length === 0 ? (
        <Empty>{t('standing.empty')}</Empty>
      ) : (
        <BarList
          bars={reasons.map(([reason, count]) => ({
            key: reason,
            name: i18n.exists(`standing.reasons.${reason}`) ? t(`standing.reasons.${reason}`) : reason,
            value: formatWhole(count, language),
            unit: t('units.vehicles'),
            share: count / most,
          }))}
        />
      )}
    </Panel>
  )
}
