import type { PlacedAsset } from '../../scene/compiledScene.ts'
import type { SceneDocument } from '../../scene/schema.ts'

type Line = SceneDocument['lines'][number]

/** Machines that stand side by side do so within this much along the line, metres. */
const sideBySide = 0.8

/**
 * A line's machines in the order in which work passes them. It flows along the step of the line's first row, or in
 * document order when it has no row. Machines side by side make a station: each hands on to the one that has its place
 * in the next, counted from the left, and so every place has a lane of its own.
 */
export function lanesOf(line: Line | undefined, machines: readonly PlacedAsset[]): PlacedAsset[][] {
  const step = line?.rows.find(({ count }) => count > 1)?.step
  if (!step) return [[...machines]]
  const length = Math.hypot(...step)
  const [dx, dy] = [step[0] / length, step[1] / length]
  const placed = machines.map((machine) => {
    const { x, y } = machine.pose
    return { machine, along: x * dx + y * dy, left: y * dx - x * dy }
  })
  placed.sort((a, b) => a.along - b.along)
  const stations: (typeof placed)[] = []
  for (const each of placed) {
    const station = stations.at(-1)
    if (station && each.along - station[0]!.along < sideBySide) station.push(each)
    else stations.push([each])
  }
  const lanes: PlacedAsset[][] = []
  for (const station of stations) {
    station.sort((a, b) => b.left - a.left)
    station.forEach(({ machine }, place) => (lanes[place] ??= []).push(machine))
  }
  return lanes
}
