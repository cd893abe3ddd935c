import type { CompiledScene } from '../../scene/compiledScene.ts'
import { stopReasonNames, stopReasonOf } from '../../model/stopReason.ts'
import { packmlGroupOf, packmlGroups } from '../packmlGroups.ts'
import type { Sampler } from '../sampler.ts'
import type { SlotEntry } from '../slotIndex.ts'

/** One line with what its machines tell. */
export interface LineFigures {
  /** park/enterprise/area/line */
  readonly path: string
  readonly machines: readonly SlotEntry[]
  /** Machines by number in `packmlGroups`. */
  readonly states: Int32Array
  /** Machines that do not produce, by number in `stopReasonNames`. */
  readonly stops: Int32Array
  /** Pieces by the machines' counters. */
  readonly processed: number
  readonly defective: number
  /** Seconds for one piece, of the slowest machine; undefined while none has told. */
  readonly takt: number | undefined
  /** kW; undefined while no machine has told. */
  readonly power: number | undefined
}

/** Every line that has machines, in the scene's order; machines that no scene places form lines by their paths. */
export function lineFigures(_scene: CompiledScene, { reader, slots }: Sampler): readonly LineFigures[] {
  const byPath = new Map<string, SlotEntry[]>()
  for (const machine of slots.members('machine')) {
    const path = machine.path.slice(0, machine.path.lastIndexOf('/'))
    const line = byPath.get(path)
    if (line) line.push(machine)
    else byPath.set(path, [machine])
  }
  const lines = Array.from(byPath, ([path, machines]) => ({ path, machines, first: firstSlot(machines) }))
  return lines
    .sort((a, b) => a.first - b.first)
    .map(({ path, machines }) => {
      const states = new Int32Array(packmlGroups.length)
      const stops = new Int32Array(stopReasonNames.length)
      let [processed, defective, takt, power] = [0, 0, 0, Number.NaN]
      for (const { slot } of machines) {
        const group = packmlGroupOf(reader.number(slot, 'stateCurrent'))
        states[group]!++
        const reason = stopReasonOf(reader.number(slot, 'stopReason') ?? 0)
        if (reason !== undefined && packmlGroups[group] !== 'execute') stops[stopReasonNames.indexOf(reason)]!++
        processed += reader.number(slot, 'processedCount') ?? 0
        defective += reader.number(slot, 'defectiveCount') ?? 0
        takt = Math.max(takt, reader.number(slot, 'cycleTime') ?? 0)
        const drawn = reader.number(slot, 'activePower')
        if (drawn !== undefined) power = (Number.isNaN(power) ? 0 : power) + drawn
      }
      return {
        path,
        machines,
        states,
        stops,
        processed,
        defective,
        takt: takt > 0 ? takt : undefined,
        power: Number.isNaN(power) ? undefined : power,
      }
    })
}

function firstSlot(machines: readonly SlotEntry[]): number {
  return machines.reduce((least, { slot }) => Math.min(least, slot), Number.POSITIVE_INFINITY)
}
