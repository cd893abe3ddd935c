import { packTrust, qualityOf } from '../model/quality.ts'
import type { AssetState } from '../model/assetState.ts'
import { findKind } from '../machines/known.ts'
import type { CompiledScene } from '../scene/compiledScene.ts'
import { cutFrame } from './cutFrame.ts'
import type { FrameWriter } from './writer.ts'
import { WriterSlots } from './writerSlots.ts'
import { WriterTags } from './writerTags.ts'

/** Body of an asset that has no kind of its own, metres. */
const unknownSize = [0.5, 0.5, 0.5] as const

export function createFrameWriter(scene: CompiledScene, epoch: number): FrameWriter {
  const slots = new WriterSlots(scene)
  const tags = new WriterTags()
  let sequence = 0
  let announcedTags = 0

  const cut = (now: number, keyframe: boolean) =>
    cutFrame(slots, tags, { keyframe, time: now, epoch, sequence, sceneHash: scene.hash }, announcedTags)

  return {
    epoch,
    get sequence() {
      return sequence
    },
    get assetCount() {
      return slots.count
    },
    get tagCount() {
      return tags.count
    },
    asset: (path, kind, size) => {
      const known = slots.find(path)
      if (known !== undefined && (size === undefined || known < slots.placed)) return known
      return slots.open(path, kind, size ?? findKind(kind)?.size ?? unknownSize)
    },
    slotOf: (path) => slots.find(path),
    tag: (slot, signal, unit, topic) => tags.open(slot, signal, unit, topic),
    number: (...args) => tags.setNumber(...args),
    text: (...args) => tags.setText(...args),
    pose: (...args) => slots.setPose(...args),
    joints: (slot, bank, values) => slots.setJoints(slot, bank, values),
    status: (slot, state, quality, provenance) => slots.setStatus(slot, state, packTrust(quality, provenance)),
    quality: (tag, quality) => tags.setQuality(tag, quality),
    numberAt: (tag) => tags.numbers[tag] ?? Number.NaN,
    textAt: (tag) => tags.texts[tag],
    receivedAt: (tag) => tags.receivedAt[tag] ?? 0,
    qualityAt: (tag) => qualityOf(tags.trust[tag] ?? 1),
    stateAt: (slot) => (slots.states[slot] ?? 0) as AssetState,
    findTag: (slot, signal) => tags.find(slot, signal),
    delta: (now) => {
      sequence = (sequence + 1) >>> 0
      const buffer = cut(now, false)
      announcedTags = tags.count
      return buffer
    },
    keyframe: (now) => cut(now, true),
  }
}
