import { expect, test } from 'vitest'
import { sceneForTraffic, type Told, toldPark } from '../../../../tests/fixtures/recordedPark.ts'
import { Fleet } from './fleet.ts'
import { Flows } from './flows.ts'

const standing = (node: string): Told => ({ lastNodeId: node, nextNodeId: '', destinationNodeId: '' })
const driving = (to: string): Told => ({ nextNodeId: 'somewhere', destinationNodeId: to })

/** What one truck tells, each after another second; the flows at the end as `from>to trips`. */
function flowsAfter(tellings: readonly Told[], kind = 'truck', windowMs = 60_000): string[] {
  const scene = sceneForTraffic()
  const { reader, tell, show } = toldPark(scene)
  const fleet = new Fleet(reader)
  const flows = new Flows(scene, windowMs)
  tellings.forEach((told, index) => {
    tell('1', 1000 * (index + 1), { x: index, mapId: 'ground', ...told }, kind)
    show(1000 * (index + 1))
    fleet.refresh()
    flows.record(reader, fleet.vehicles)
  })
  return flows.flows.map(({ from, to, trips }) => `${from.id}>${to.id} ${trips}`)
}

test('a truck that stood at one dock and then at another made a trip between their buildings', () => {
  expect(flowsAfter([standing('dock-a'), driving('somewhere'), standing('dock-b')])).toEqual(['a>b 1'])
})

test('trips back and forth are flows of their own', () => {
  const there = [standing('dock-a'), driving('x'), standing('dock-b'), driving('x')]
  expect(flowsAfter([...there, ...there, standing('dock-a')])).toEqual(['a>b 2', 'b>a 2'])
})

test('a trip counts once its order names a dock at the other end', () => {
  expect(flowsAfter([standing('dock-a'), driving('x')])).toEqual([])
  expect(flowsAfter([standing('dock-a'), driving('x'), driving('dock-b')])).toEqual(['a>b 1'])
  expect(flowsAfter([standing('dock-a'), driving('dock-b'), standing('dock-b')])).toEqual(['a>b 1'])
})

test('bays beside each other are one place', () => {
  expect(flowsAfter([standing('bay-1'), driving('x'), standing('bay-2')])).toEqual([])
  expect(flowsAfter([standing('dock-a'), driving('x'), standing('bay-2')])).toEqual(['a>bay:bay-1 1'])
})

test('who charges in between makes no trip of it', () => {
  const charged = [standing('dock-a'), driving('charger'), standing('charger'), driving('x'), standing('dock-b')]
  expect(flowsAfter(charged)).toEqual([])
})

test('trips are forgotten with time', () => {
  const later = Array.from({ length: 20 }, () => standing('dock-b'))
  expect(flowsAfter([standing('dock-a'), driving('x'), ...later], 'truck', 10_000)).toEqual([])
})

test('vehicles inside halls make no flows between places', () => {
  expect(flowsAfter([standing('dock-a'), driving('x'), standing('dock-b')], 'agv-carrier')).toEqual([])
})
