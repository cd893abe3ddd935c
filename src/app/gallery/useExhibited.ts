import { useEffect, useState } from 'react'
import { loadKinds } from '../../machines/index.ts'
import { findKind } from '../../machines/known.ts'
import type { Condition } from '../../model/condition.ts'
import type { CompiledScene } from '../../scene/compiledScene.ts'
import { sceneOfOne } from '../../scene/sceneOfOne.ts'
import { type Exhibit, trustOf, useExhibit } from '../../session/exhibit.ts'
import { useSession } from '../../session/session.ts'
import { createFrameReader } from '../../telemetry/createReader.ts'
import { playbackDelayMs } from '../../telemetry/playback.ts'
import type { FrameReader } from '../../telemetry/reader.ts'
import type { Exhibited } from '../../view/exhibit/exhibitStage.ts'
import { type ExhibitWorker, startExhibitWorker } from './exhibitWorker.ts'
import { writeExhibit } from './place.ts'

const worker = startExhibitWorker()
/** Seconds after the start of a cycle at which most kinds show what they are for. */
const portraitMoment = 8
const opened = performance.timeOrigin + performance.now()

/** UTC milliseconds, but never set back while the page is open. */
export function now(): number {
  return performance.timeOrigin + performance.now()
}

/** The clock of a picture that stands still. */
export function stillNow(): number {
  return opened
}

/** The machine that is chosen, with its frames; the one before until they come. */
export function useExhibited(): Exhibited | undefined {
  const [exhibited, setExhibited] = useState<Exhibited>()
  const kind = useExhibit((state) => state.kind)
  const params = useExhibit((state) => state.params)
  const at = useExhibit((state) => state.at)
  const moment = useExhibit((state) => (state.at === undefined ? '' : keyOf(state)))
  const theme = useSession((state) => (at === undefined ? '' : state.theme))
  useEffect(() => {
    let left = false
    let stop = () => {}
    const take = (next: Exhibited) => {
      if (!left) setExhibited(next)
    }
    void loadKinds([kind]).then(() => {
      if (!left && findKind(kind)) stop = at === undefined ? runs(worker, take) : standsStill(worker, at, take)
    })
    return () => {
      left = true
      stop()
    }
  }, [kind, params, at, moment, theme])
  useEffect(
    () =>
      useExhibit.subscribe((state, before) => {
        const same = state.state === before.state && state.look === before.look && state.held === before.held
        if (!same) worker.put(conditionOf(state))
      }),
    [],
  )
  return exhibited
}

/** A still moment of a kind as it usually is; undefined for one that there is not. */
export async function portraitOf(kind: string): Promise<Exhibited | undefined> {
  const [definition] = await loadKinds([kind])
  if (!definition) return undefined
  const scene = sceneOfOne(definition)
  const frames = await worker.still(scene, { state: 'Execute', held: {}, ...trustOf.simulated }, portraitMoment)
  return { key: kind, scene, reader: readerOf(scene, frames) }
}

function runs(by: ExhibitWorker, take: (exhibited: Exhibited) => void): () => void {
  const choice = useExhibit.getState()
  const scene = sceneOfOne(findKind(choice.kind)!, choice.params)
  const reader = createFrameReader(scene)
  let told = false
  return by.run(scene, conditionOf(choice), (buffer) => {
    reader.push(buffer, now())
    if (!told) take({ key: keyOf(choice), scene, reader })
    told = true
  })
}

function standsStill(by: ExhibitWorker, at: number, take: (exhibited: Exhibited) => void): () => void {
  const choice = useExhibit.getState()
  const scene = sceneOfOne(findKind(choice.kind)!, choice.params)
  void by.still(scene, conditionOf(choice), at).then((frames) => {
    take({ key: `${keyOf(choice)} ${useSession.getState().theme}`, scene, reader: readerOf(scene, frames) })
  })
  return () => {}
}

/** A reader that has come to the last of the frames. */
function readerOf(scene: CompiledScene, frames: readonly ArrayBuffer[]): FrameReader {
  const reader = createFrameReader(scene)
  for (const frame of frames) reader.push(frame, opened - playbackDelayMs)
  reader.advance(opened)
  return reader
}

/** Tells apart what can be chosen. */
function keyOf(choice: Exhibit): string {
  return writeExhibit('', choice)
}

function conditionOf({ state, look, held }: Exhibit): Condition {
  return { state, held, ...trustOf[look] }
}
