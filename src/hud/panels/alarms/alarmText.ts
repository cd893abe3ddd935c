import type { TFunction } from 'i18next'
import { stopReasonOf } from '../../../model/stopReason.ts'
import type { FrameReader } from '../../../telemetry/reader.ts'
import type { Alarm } from '../../measures/alarmLog.ts'

/** What an alarm is about: the vehicle's own error, the machine's stop reason, or what its priority stands for. */
export function alarmText({ asset, priority }: Alarm, reader: FrameReader, t: TFunction): string {
  if (priority === 'P3') return t('alarms.lost')
  const errorType = reader.text(asset.slot, 'errorType')
  if (errorType !== undefined && errorType !== '')
    return t(`standing.reasons.${errorType}`, { defaultValue: errorType })
  const reason = reader.number(asset.slot, 'stopReason')
  if (reason !== undefined && stopReasonOf(reason) === 'fault') return t('alarms.machineFault', { code: reason })
  return t(priority === 'P1' ? 'alarms.fault' : 'alarms.warning')
}
