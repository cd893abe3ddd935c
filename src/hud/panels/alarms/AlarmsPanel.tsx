import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { formatWhole } from '../../format.ts'
import { PriorityMark } from '../../marks/PriorityMark.tsx'
import { priorities } from '../../measures/alarmLog.ts'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'
import { useSampled } from '../../useSampled.ts'
import styles from './AlarmsPanel.module.css'
import { AlarmRow } from './AlarmRow.tsx'

const source = { groups: ['agv', 'truck', 'machine'], protocol: 'vda5050' } as const
/** More than anybody reads at once; the counts above the list are of all. */
const mostShown = 30

/** Active alarms, the newest first. */
export function AlarmsPanel() {
  const { t } = useTranslation()
  const { alarms } = useFeed()
  const language = useSession((state) => state.language)
  const active = useSampled(() => alarms.active)
  const unacknowledged = active.filter(({ acknowledged }) => !acknowledged)
  return (
    <Panel name="alarms" title={t('alarms.title')} source={source}>
      {active.length === 0 ? (
        <Empty>{t('alarms.empty')}</Empty>
      ) : (
        <>
          <div className={styles.counts}>
            {priorities.map((priority) => (
              <span key={priority} title={t(`alarms.priorities.${priority}`)}>
                <PriorityMark priority={priority} />
                <b>
                  {formatWhole(
                    active.reduce((sum, alarm) => sum + (alarm.priority === priority ? 1 : 0), 0),
                    language,
                  )}
                </b>
              </span>
            ))}
            <button
              type="button"
              disabled={unacknowledged.length === 0}
              title={t('alarms.local')}
              onClick={() => alarms.acknowledge(unacknowledged)}
            >
              {t('alarms.acknowledgeAll')}
            </button>
          </div>
          <ol className={styles.list} data-scrolls>
            {active.slice(0, mostShown).map((alarm) => (
              <AlarmRow key={alarm.asset.path} alarm={alarm} />
            ))}
          </ol>
        </>
      )}
    </Panel>
  )
}
