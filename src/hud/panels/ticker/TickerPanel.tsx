import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { formatClock } from '../../format.ts'
import { goTo } from '../../goTo.ts'
import { PriorityMark } from '../../marks/PriorityMark.tsx'
import { priorities } from '../../measures/alarmLog.ts'
import { standsStill } from '../../shell/standsStill.ts'
import { useSampled } from '../../useSampled.ts'
import { alarmPlace } from '../alarms/alarmPlace.ts'
import { alarmText } from '../alarms/alarmText.ts'
import styles from './TickerPanel.module.css'

/** How long each alarm stands, milliseconds. */
const turnMs = 8000
/** The newest that take turns. */
const mostInTurn = 8

/** One alarm at a time: the unacknowledged first, the newest first; it waits while one points at it. */
export function TickerPanel() {
  const { t } = useTranslation()
  const { scene, reader, alarms } = useFeed()
  const language = useSession((state) => state.language)
  const active = useSampled(() => alarms.active)
  const [turn, setTurn] = useState(0)
  const [held, hold] = useState(false)
  const [stopped, stop] = useState(false)
  useEffect(() => {
    if (held || stopped || standsStill()) return
    const timer = setInterval(() => setTurn((count) => count + 1), turnMs)
    return () => clearInterval(timer)
  }, [held, stopped])
  const unacknowledged = active.filter(({ acknowledged }) => !acknowledged)
  const inTurn = (unacknowledged.length > 0 ? unacknowledged : active).slice(0, mostInTurn)
  const alarm = inTurn[turn % Math.max(1, inTurn.length)]
  return (
    <section
      className={styles.ticker}
      data-panel="ticker"
      aria-label={t('alarms.title')}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
    >
      {priorities.map((priority) => (
        <span key={priority} className={styles.count} title={t(`alarms.priorities.${priority}`)}>
          <PriorityMark priority={priority} />
          {active.reduce((sum, { priority: other }) => sum + (other === priority ? 1 : 0), 0)}
        </span>
      ))}
      {alarm ? (
        <>
          <button
            key={alarm.asset.path}
            type="button"
            className={styles.alarm}
            onClick={() => goTo(scene, { kind: 'asset', path: alarm.asset.path })}
          >
            <PriorityMark priority={alarm.priority} blinks={!alarm.acknowledged} />
            <b>
              {alarmPlace(scene, alarm.asset.path, language)} {alarm.asset.label}
            </b>
            <span>{alarmText(alarm, reader, t)}</span>
            <small>{t(alarm.acknowledged ? 'alarms.acknowledged' : 'alarms.unacknowledged')}</small>
            <time>{alarm.since === undefined ? t('alarms.before') : formatClock(alarm.since)}</time>
          </button>
          {!alarm.acknowledged && (
            <button
              type="button"
              className={styles.tool}
              title={t('alarms.local')}
              onClick={() => alarms.acknowledge([alarm])}
            >
              {t('alarms.acknowledge')}
            </button>
          )}
          {inTurn.length > 1 && (
            <button
              type="button"
              className={styles.tool}
              aria-pressed={stopped}
              title={t(stopped ? 'alarms.go' : 'alarms.stop')}
              aria-label={t(stopped ? 'alarms.go' : 'alarms.stop')}
              onClick={() => stop(!stopped)}
            >
              <svg viewBox="0 0 12 12" aria-hidden>
                <path d={stopped ? 'M3 1.5v9l7-4.5z' : 'M3 2h2v8H3zM7 2h2v8H7z'} />
              </svg>
            </button>
          )}
        </>
      ) : (
        <span className={styles.calm}>{t('alarms.empty')}</span>
      )}
    </section>
  )
}
