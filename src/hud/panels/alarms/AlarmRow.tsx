import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { formatClock } from '../../format.ts'
import { goTo } from '../../goTo.ts'
import { PriorityMark } from '../../marks/PriorityMark.tsx'
import type { Alarm } from '../../measures/alarmLog.ts'
import { alarmPlace } from './alarmPlace.ts'
import { alarmText } from './alarmText.ts'

/** Hours and minutes of a clock. */
const shownTime = 5

/** One alarm of the list; clicking it selects the asset and flies there. */
export const AlarmRow = memo(function AlarmRow({ alarm }: { readonly alarm: Alarm }) {
  const { t } = useTranslation()
  const { scene, reader } = useFeed()
  const language = useSession((state) => state.language)
  const { asset, priority, since, acknowledged } = alarm
  const selected = useSession((state) => state.selection === asset.path)
  return (
    <li data-acknowledged={acknowledged}>
      <button
        type="button"
        aria-pressed={selected}
        title={t(acknowledged ? 'alarms.acknowledged' : 'alarms.unacknowledged')}
        onClick={() => goTo(scene, { kind: 'asset', path: asset.path })}
      >
        <PriorityMark priority={priority} blinks={priority === 'P1' && !acknowledged} />
        <b>
          {alarmPlace(scene, asset.path, language)} {asset.label}
        </b>
        <span>{alarmText(alarm, reader, t)}</span>
        <time>{since === undefined ? t('alarms.before') : formatClock(since).slice(0, shownTime)}</time>
      </button>
    </li>
  )
})
