import { allocateFrame, type Frame, type FrameHeader } from './frame.ts'
import { encodeDictionary } from './dictionary.ts'
import type { DirtyRows } from './growingColumns.ts'
import type { WriterSlots } from './writerSlots.ts'
import type { WriterTags } from './writerTags.ts'

const encoder = new TextEncoder()
const maxAge = 0xffffffff

/** A frame of what is dirty (delta, which cleans it) or of everything (keyframe, which leaves it). */
export function cutFrame(
  slots: WriterSlots,
  tags: WriterTags,
  header: FrameHeader,
  announcedTags: number,
): ArrayBuffer {
  const { keyframe } = header
  const numberTags = keyframe
    ? rowsWhere(tags.count, (tag) => tags.texts[tag] === undefined)
    : rowsOf(tags.dirtyNumbers)
  const textTags = (keyframe ? rowsWhere(tags.count, () => true) : rowsOf(tags.dirtyTexts)).filter(
    (tag) => tags.texts[tag] !== undefined,
  )
  const poseSlots = keyframe ? rowsWhere(slots.count, (slot) => slots.poseKnown[slot] !== 0) : rowsOf(slots.dirtyPoses)
  const statusSlots = keyframe ? rowsWhere(slots.count, () => true) : rowsOf(slots.dirtyStatuses)
  const jointRows = keyframe ? rowsWhere(slots.jointSlots.length, () => true) : rowsOf(slots.dirtyJoints)
  const texts = textTags.map((tag) => encoder.encode(tags.texts[tag]))
  const dictionary = encodeDictionary(
    (keyframe ? slots.entries : Array.from(rowsOf(slots.dirtyEntries), (slot) => slots.entries[slot])).filter(
      (entry) => entry !== undefined,
    ),
    keyframe ? tags.entries : tags.entries.slice(announcedTags),
  )
  const frame = allocateFrame(header, {
    values: numberTags.length,
    poses: poseSlots.length,
    joints: jointRows.length,
    statuses: statusSlots.length,
    texts: texts.length,
    textBytes: texts.reduce((sum, text) => sum + text.length, 0),
    dictionaryBytes: dictionary.length,
  })
  fillNumbers(frame, numberTags, tags)
  fillPoses(frame, poseSlots, slots)
  fillJoints(frame, jointRows, slots)
  fillStatuses(frame, statusSlots, slots)
  fillTexts(frame, textTags, texts, tags)
  frame.dictionary.set(dictionary)
  if (!keyframe) clean(slots, tags, poseSlots)
  return frame.buffer
}

function fillNumbers(frame: Frame, rows: readonly number[] | Uint32Array, tags: WriterTags): void {
  for (let i = 0; i < rows.length; i++) {
    const tag = rows[i]!
    frame.values[i] = tags.numbers[tag]!
    frame.valueTags[i] = tag
    frame.valueAges[i] = ageOf(frame.time, tags.receivedAt[tag]!)
    frame.valueTrust[i] = tags.trust[tag]!
  }
}

function fillPoses(frame: Frame, rows: readonly number[] | Uint32Array, slots: WriterSlots): void {
  frame.poseSlots.set(rows)
  for (let i = 0; i < rows.length; i++) {
    const slot = rows[i]!
    const from = 4 * slot
    const to = 4 * i
    frame.poses[to] = slots.poses[from]!
    frame.poses[to + 1] = slots.poses[from + 1]!
    frame.poses[to + 2] = slots.poses[from + 2]!
    frame.poses[to + 3] = slots.poses[from + 3]!
    frame.poseJumps[i] = frame.keyframe || slots.poseKnown[slot] === 2 ? 1 : 0
  }
}

function fillJoints(frame: Frame, rows: readonly number[] | Uint32Array, slots: WriterSlots): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    frame.jointSlots[i] = slots.jointSlots[row]!
    frame.jointBanks[i] = slots.jointBanks[row]!
    frame.joints.set(slots.joints.subarray(8 * row, 8 * row + 8), 8 * i)
  }
}

function fillStatuses(frame: Frame, rows: readonly number[] | Uint32Array, slots: WriterSlots): void {
  frame.statusSlots.set(rows)
  for (let i = 0; i < rows.length; i++) {
    frame.statuses[2 * i] = slots.states[rows[i]!]!
    frame.statuses[2 * i + 1] = slots.trust[rows[i]!]!
  }
}

function fillTexts(
  frame: Frame,
  rows: readonly number[] | Uint32Array,
  texts: readonly Uint8Array[],
  tags: WriterTags,
): void {
  let end = 0
  for (const [i, text] of texts.entries()) {
    const tag = rows[i]!
    frame.textBytes.set(text, end)
    end += text.length
    frame.textTags[i] = tag
    frame.textAges[i] = ageOf(frame.time, tags.receivedAt[tag]!)
    frame.textEnds[i] = end
    frame.textTrust[i] = tags.trust[tag]!
  }
}

function clean(slots: WriterSlots, tags: WriterTags, poseSlots: readonly number[] | Uint32Array): void {
  for (const slot of poseSlots) slots.poseKnown[slot] = 1
  for (const dirty of [
    tags.dirtyNumbers,
    tags.dirtyTexts,
    slots.dirtyEntries,
    slots.dirtyPoses,
    slots.dirtyStatuses,
    slots.dirtyJoints,
  ])
    dirty.clear()
}

function ageOf(time: number, receivedAt: number): number {
  return Math.min(maxAge, Math.max(0, Math.round(time - receivedAt)))
}

function rowsOf(dirty: DirtyRows): number[] {
  return Array.from(dirty.rows.subarray(0, dirty.count))
}

function rowsWhere(count: number, holds: (row: number) => boolean): number[] {
  const rows: number[] = []
  for (let row = 0; row < count; row++) if (holds(row)) rows.push(row)
  return rows
}
