import { Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import type { KindDefinition } from '../../src/machines/definition.ts'
import { loadKinds } from '../../src/machines/index.ts'
import { AssetState } from '../../src/model/assetState.ts'
import { loadBehavior } from '../../src/simulation/loadBehavior.ts'
import { followChain } from '../../src/view/slots/jointChain.ts'

/** A cycle long enough for every program, so that the robots follow them exactly. */
const cycleTime = 90
const dt = 0.04
const metre = 0.01

/** Machines that carry work: what is held, and the joints of what is put down. */
const carriers = [
  ['robot-assembly', 'held', 'fitted'],
  ['robot-palletiser', 'held', 'box'],
  ['robot-insertion', 'held', 'fitted'],
  ['robot-scara', 'held', 'part'],
  ['robot-gantry', 'held', 'finished'],
  ['robot-press-tending', 'held', 'laid'],
  ['robot-dual-arm', 'heldLeft', 'fittedLeft'],
  ['robot-dual-arm', 'heldRight', 'fittedRight'],
  ['robot-packing', 'held', 'packed'],
  ['robot-delta', 'held', 'sorted'],
  ['high-bay-warehouse', 'carried', 'cell'],
  ['flexible-assembly-cell', 'held', 'cover'],
  ['chip-mounter', 'held', 'load'],
  ['injection-moulder', 'held', 'onBelt'],
  ['marriage-station', 'chassis', 'joined'],
] as const

describe.each(carriers)('%s', (kind, held, put) => {
  test(`lets go of its work where it then lies (${held} → ${put})`, async () => {
    const definition = await definitionOf(kind)
    const targets = jointsNamed(definition, put)
    let moments = 0
    let before: readonly number[] = []
    for (const values of await cycle(definition)) {
      for (const target of targets) {
        const appears = values[target]! > 0 && values[target]! < 1 && values[target]! > (before[target] ?? 1)
        if (!appears) continue
        moments++
        const hand = placeOf(definition, values, jointsNamed(definition, held)[0]!)
        expect(hand.distanceTo(placeOf(definition, values, target))).toBeLessThan(metre)
      }
      before = [...values]
    }
    expect(moments).toBeGreaterThan(0)
  })
})

describe('robot-arc-welding', () => {
  test('burns its arc only at the end of the seam that grows', async () => {
    const definition = await definitionOf('robot-arc-welding')
    const [arc] = jointsNamed(definition, 'arc')
    const seams = jointsNamed(definition, 'seam')
    let burning = 0
    for (const values of await cycle(definition)) {
      if (values[arc!]! < 1) continue
      burning++
      const tip = placeOf(definition, values, arc!)
      const ends = seams.map((seam) => placeOf(definition, values, seam).add(new Vector3(0, 0.44 * values[seam]!, 0)))
      expect(Math.min(...ends.map((end) => end.distanceTo(tip)))).toBeLessThan(metre)
    }
    expect(burning).toBeGreaterThan(100)
  })

  test('puts its arc out as soon as it is held', async () => {
    const definition = await definitionOf('robot-arc-welding')
    const behavior = await loadBehavior(definition.kind)
    const joints = new Float32Array(definition.joints.length)
    const [arc] = jointsNamed(definition, 'arc')
    joints[arc!] = 1
    for (let tick = 0; tick < 10; tick++)
      behavior.step({ state: AssetState.waiting, number: () => 0.5, age: () => 0 }, 0.1, joints)
    expect(joints[arc!]).toBe(0)
  })
})

async function definitionOf(kind: string): Promise<KindDefinition> {
  return (await loadKinds([kind]))[0]!
}

/** Numbers of the joints that are called so, with or without a number behind. */
function jointsNamed({ joints }: KindDefinition, name: string): number[] {
  return joints.flatMap((joint, index) => (joint.name.replace(/\d+$/, '') === name ? [index] : []))
}

/** Where the part that a joint moves has its origin. */
function placeOf({ joints }: KindDefinition, values: readonly number[], joint: number): Vector3 {
  return followChain(joints, values, joint + 1, new Vector3())
}

/** Joint values of the second of two cycles, step by step. */
async function cycle(definition: KindDefinition): Promise<(readonly number[])[]> {
  const behavior = await loadBehavior(definition.kind)
  const joints = new Float32Array(definition.joints.length)
  const rows: number[][] = []
  for (let t = 0; t < 2 * cycleTime; t += dt) {
    const processedCount = 1 + Math.floor(t / cycleTime)
    const signals: Record<string, number> = { cycleProgress: (t % cycleTime) / cycleTime, cycleTime, processedCount }
    behavior.step({ state: AssetState.running, number: (name) => signals[name], age: () => 0 }, dt, joints)
    if (t >= cycleTime) rows.push([...joints])
  }
  return rows
}
