import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createIngest } from '../../src/ingest/createIngest.ts'
import { findKind } from '../../src/machines/known.ts'
import { AssetState } from '../../src/model/assetState.ts'
import type { CompiledScene } from '../../src/scene/compiledScene.ts'
import { createMachineAnimator } from '../../src/simulation/animator.ts'
import { createMachines } from '../../src/simulation/machines/createMachines.ts'
import { createOutbox } from '../../src/simulation/outbox.ts'
import { scenarioSchema } from '../../src/simulation/scenario.ts'
import { openScenes } from './sceneFolders.ts'

const start = Date.UTC(2025, 0, 1)
const seconds = 25
const scenarios = resolve(import.meta.dirname, '../../seeds/scenarios')

test.each(await openScenes())(
  'every machine of %s tells all signals of its kind, and those that work move',
  async (id, scene) => {
    const { ingest, worked, moved } = await runMachines(id, scene)
    const { writer } = ingest
    const machines = scene.assets.flatMap(({ kind, path }, slot) => (kind === 'building' ? [] : [{ kind, path, slot }]))
    const silent = machines.flatMap(({ kind, path, slot }) =>
      findKind(kind)!
        .signals.filter(({ name }) => Number.isNaN(writer.numberAt(writer.findTag(slot, name) ?? -1) ?? Number.NaN))
        .map(({ name }) => `${path} ${name}`),
    )
    const still = machines.filter(({ slot }) => worked.has(slot) && !moved.has(slot))
    expect(silent).toEqual([])
    expect(still.map(({ path }) => path)).toEqual([])
    expect(worked.size / machines.length).toBeGreaterThan(0.8)
    expect(ingest.problems()).toEqual([])
  },
)

/** The machines' publisher for some seconds, from its births to joints. */
async function runMachines(id: string, scene: CompiledScene) {
  const scenario = scenarioSchema.parse(JSON.parse(readFileSync(resolve(scenarios, `${id}.json`), 'utf8')))
  const machines = createMachines(scene, scenario)
  const ingest = createIngest(scene, 1)
  const animate = await createMachineAnimator(scene)
  const joints = vi.spyOn(ingest.writer, 'joints')
  const outbox = createOutbox()
  const worked = new Set<number>()
  const hear = (now: number) => {
    for (const { topic, payload } of outbox.take()) ingest.accept({ topic, payload, retained: false, receivedAt: now })
    animate(ingest.writer, now)
    scene.assets.forEach((_, slot) => {
      if (ingest.writer.stateAt(slot) === AssetState.running) worked.add(slot)
    })
  }
  machines.start(outbox, start)
  hear(start)
  for (let step = 1; step <= seconds * 2; step++) {
    machines.step(outbox, start + step * 500, 0.5)
    hear(start + step * 500)
  }
  return { ingest, worked, moved: new Set(joints.mock.calls.map(([slot]) => slot)) }
}
