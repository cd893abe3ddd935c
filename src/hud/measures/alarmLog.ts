import { AssetState } from '../../model/assetState.ts'
import { Quality, qualityOf } from '../../model/quality.ts'
import type { Sampler } from '../sampler.ts'
import { slotGroups } from '../slotGroups.ts'
import type { SlotEntry } from '../slotIndex.ts'

/** ISA-18.2 priorities, the most urgent first: fault, warning, connection lost. */
export const priorities = ['P1', 'P2', 'P3'] as const
export type Priority = (typeof priorities)[number]

/** An active alarm. It leaves the log when the asset returns to normal. */
export interface Alarm {
  readonly asset: SlotEntry
  readonly priority: Priority
  /** UTC milliseconds by the plant's clock: when it came; undefined when it was there before this screen looked. */
  readonly since: number | undefined
  /** Somebody at this screen has seen it; nobody else is told. */
  readonly acknowledged: boolean
}

export interface AlarmLog {
  /** The newest first; the same list while nothing changes. */
  readonly active: readonly Alarm[]
  readonly acknowledge: (alarms: readonly Alarm[]) => void
  /** Takes in what a sample shows. */
  readonly update: (sampler: Sampler) => void
}

const machineGroup = slotGroups.indexOf('machine')
/** Samples after which an alarm counts as new: a page that opens takes its assets in over several. */
const samplesToSettle = 5

export function createAlarmLog(): AlarmLog {
  const bySlot = new Map<number, Alarm>()
  let active: readonly Alarm[] = []
  let samples = 0
  let epoch = 0

  function list(): void {
    active = [...bySlot.values()].sort(
      (a, b) => (b.since ?? 0) - (a.since ?? 0) || rank(a) - rank(b) || a.asset.slot - b.asset.slot,
    )
  }

  return {
    get active() {
      return active
    },
    acknowledge(alarms) {
      for (const { asset } of alarms) {
        const alarm = bySlot.get(asset.slot)
        if (alarm) bySlot.set(asset.slot, { ...alarm, acknowledged: true })
      }
      list()
    },
    update({ reader, slots }) {
      if (reader.epoch !== epoch) {
        epoch = reader.epoch
        bySlot.clear()
        samples = 0
        list()
      }
      if (reader.assetCount > 0 && reader.time > 0) samples++
      const since = samples > samplesToSettle ? reader.time : undefined
      let changed = false
      for (let slot = 0; slot < reader.assetCount; slot++) {
        const priority = priorityOf(reader.statuses[4 * slot]!, reader.statuses[4 * slot + 1]!, slots.groups[slot]!)
        const known = bySlot.get(slot)
        if (known?.priority === priority) continue
        const asset = slots.entry(slot)
        if (priority !== undefined && asset) {
          bySlot.set(slot, { asset, priority, since, acknowledged: false })
        } else if (!bySlot.delete(slot)) continue
        changed = true
      }
      if (changed) list()
    },
  }
}

/** A stopped machine is `offline` as well: only one that is not heard any more has lost its connection. */
function priorityOf(state: number, trust: number, group: number): Priority | undefined {
  if (state === AssetState.fault) return 'P1'
  if (state === AssetState.warning) return 'P2'
  if (state !== AssetState.offline) return undefined
  return group !== machineGroup || qualityOf(trust) >= Quality.stale ? 'P3' : undefined
}

function rank({ priority }: Alarm): number {
  return priorities.indexOf(priority)
}
