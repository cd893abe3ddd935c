import type { FrameReader } from '../telemetry/reader.ts'
import { groupOfKind, slotGroups, type SlotGroup } from './slotGroups.ts'

/** What a list needs to know of an asset without asking the reader again. */
export interface SlotEntry {
  readonly slot: number
  readonly path: string
  readonly kind: string
  readonly group: SlotGroup
  /** Last part of the path: serial number or machine id. */
  readonly label: string
  /** The label without the digits at its end, and their number or -1: what natural order compares. */
  readonly head: string
  readonly number: number
}

/** The assets of a reader by group, in natural order of their labels (AGV-2 before AGV-10). */
export interface SlotIndex {
  /** Number in `slotGroups` by slot. */
  readonly groups: Uint8Array
  /** Grows when members change. */
  readonly revision: number
  members(group: SlotGroup): readonly SlotEntry[]
  entry(slot: number): SlotEntry | undefined
  /** Takes in at most `slotsPerRefresh` slots of what the reader added, so that a large fleet costs no long task. */
  refresh(): void
}

export const slotsPerRefresh = 1000

export function createSlotIndex(reader: FrameReader): SlotIndex {
  let seen = -1
  let epoch = reader.epoch
  let cursor = 0
  let revision = 0
  let groups = new Uint8Array(1024)
  let entries: SlotEntry[] = []
  const members = new Map<SlotGroup, readonly SlotEntry[]>()

  function restart(): void {
    entries = []
    members.clear()
    groups.fill(0)
    epoch = reader.epoch
    revision++
  }

  function take(slot: number, added: Map<SlotGroup, SlotEntry[]>): void {
    const known = entries[slot]
    const identity = reader.identity(slot)
    if (!identity) return
    const { path, kind } = identity
    if (known && known.kind === kind && known.path === path) return
    if (known) members.set(known.group, without(members.get(known.group) ?? [], known))
    const entry = describe(slot, path, kind)
    entries[slot] = entry
    groups[slot] = slotGroups.indexOf(entry.group)
    const list = added.get(entry.group)
    if (list) list.push(entry)
    else added.set(entry.group, [entry])
  }

  return {
    get groups() {
      return groups
    },
    get revision() {
      return revision
    },
    members: (group) => members.get(group) ?? [],
    entry: (slot) => entries[slot],
    refresh() {
      if (reader.epoch !== epoch || reader.assetCount < entries.length) restart()
      if (reader.assetRevision !== seen) {
        seen = reader.assetRevision
        cursor = 0
      }
      if (groups.length < reader.capacity) groups = grown(groups, reader.capacity)
      const end = Math.min(reader.assetCount, cursor + slotsPerRefresh)
      const added = new Map<SlotGroup, SlotEntry[]>()
      while (cursor < end) take(cursor++, added)
      for (const [group, list] of added) members.set(group, merged(members.get(group) ?? [], list.sort(compareLabels)))
      if (added.size > 0) revision++
    },
  }
}

function describe(slot: number, path: string, kind: string): SlotEntry {
  const label = path.slice(path.lastIndexOf('/') + 1)
  let digits = label.length
  while (digits > 0 && isDigit(label.charCodeAt(digits - 1))) digits--
  const number = digits < label.length ? Number(label.slice(digits)) : -1
  return { slot, path, kind, group: groupOfKind(kind), label, head: label.slice(0, digits), number }
}

function grown(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length)
  larger.set(bytes)
  return larger
}

function without(list: readonly SlotEntry[], entry: SlotEntry): readonly SlotEntry[] {
  return list.filter((member) => member !== entry)
}

/** Both lists are in order; so is the result. */
function merged(a: readonly SlotEntry[], b: readonly SlotEntry[]): readonly SlotEntry[] {
  const all: SlotEntry[] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) all.push(compareLabels(a[i]!, b[j]!) <= 0 ? a[i++]! : b[j++]!)
  return all.concat(a.slice(i), b.slice(j))
}

function compareLabels(a: SlotEntry, b: SlotEntry): number {
  if (a.head !== b.head) return a.head < b.head ? -1 : 1
  return a.number - b.number || a.slot - b.slot
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
