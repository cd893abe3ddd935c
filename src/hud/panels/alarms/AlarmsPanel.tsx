import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { formatClock, formatWhole } from '../../format.ts'
import { goTo } from '../../goTo.ts'
import { PriorityMark } from '../../marks/PriorityMark.tsx'
import { priorities } from '../../measures/alarmLog.ts'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'
import { useSampled } from '../../useSampled.ts'
import styles from './AlarmsPanel.module.css'
import { alarmPlace } from './alarmPlace.ts'
import { alarmText } from './alarmText.ts'

const source = { groups: ['agv', 'truck', 'machine'], protocol: 'vda5050' } as const
/** More than anybody reads at once; the counts above the list are of all. */
const mostShown = 30
/** Hours and minutes of a clock. */
const shownTime = 5

/** Active alarms, the newest first. */
export function AlarmsPanel() {
  const { t } = useTranslation()
  const { scene, reader, alarms } = useFeed()
  const language = useSession((state) => state.language)
  const selection = useSession((state) => state.selection)
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
          <ol className={styles.list}>
            {active.slice(0, mostShown).map((alarm) => (
              <li key={alarm.asset.path} data-acknowledged={alarm.acknowledged}>
                <button
                  type="button"
                  aria-pressed={selection === alarm.asset.path}
                  title={t(alarm.acknowledged ? 'alarms.acknowledged' : 'alarms.unacknowledged')}
                  onClick={() => goTo(scene, { kind: 'asset', path: alarm.asset.path })}
                >
                  <PriorityMark priority={alarm.priority} blinks={alarm.priority === 'P1' && !alarm.acknowledged} />
                  <b>
                    {alarmPlace(scene, alarm.asset.path, language)} {alarm.asset.label}
                  </b>
                  <span>{alarmText(alarm, reader, t)}</span>
                  <time>
                    {alarm.since === undefined ? t('alarms.before') : formatClock(alarm.since).slice(0, shownTime)}
                  </time>
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </Panel>
  )
}
