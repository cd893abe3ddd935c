import { describe, expect, test } from 'vitest'
import { fleet, header, pose, send, state } from '../../../../tests/corpus/messages/acmeVehicle.ts'
import { ingestOf, startTime, viewOf } from '../../../../tests/corpus/messages/fixture.ts'

describe('motion', () => {
  test('a vehicle on an edge of the network follows its curve between two states', () => {
    const ingest = ingestOf()
    const edgeStates = [{ edgeId: 'B-C', sequenceId: 3, released: true }]
    send(ingest, 'state', state(1, { edgeStates, agvPosition: pose(20, 10) }))
    send(ingest, 'state', state(2, { edgeStates, agvPosition: { ...pose(25, 15), theta: 1.5708 } }), startTime + 4000)
    const slot = ingest.writer.slotOf(`${fleet}/7`)!
    for (const time of [1000, 2000, 3000]) {
      const { x, y, z } = viewOf(ingest, startTime + 250 + time).pose(slot)!
      expect(Math.hypot(x - 20, y - 15)).toBeCloseTo(5, 1)
      expect(z).toBeCloseTo(0.2)
    }
  })

  test('the trajectory that an order gives an edge comes before that of the network', () => {
    const ingest = ingestOf()
    const trajectory = {
      controlPoints: [
        { x: 20, y: 10 },
        { x: 20, y: 15 },
        { x: 25, y: 15 },
      ],
    }
    send(ingest, 'order', { ...header(1), orderId: 'o-1', edges: [{ edgeId: 'B-C', sequenceId: 3, trajectory }] })
    const edgeStates = [{ edgeId: 'B-C', sequenceId: 3, released: true }]
    send(ingest, 'state', state(1, { edgeStates, agvPosition: pose(20, 10) }))
    send(ingest, 'state', state(2, { edgeStates, agvPosition: pose(25, 15) }), startTime + 1000)
    expect(viewOf(ingest, startTime + 750).pose(ingest.writer.slotOf(`${fleet}/7`)!)).toMatchObject({ x: 20, y: 15 })
  })

  test('a vehicle keeps to the edge that it left between two states, through the node', () => {
    const ingest = ingestOf()
    const edges = ['A-B', 'B-C'].map((edgeId, index) => ({ edgeId, sequenceId: 2 * index + 1, released: true }))
    send(ingest, 'state', state(1, { edgeStates: edges, agvPosition: pose(18, 10) }))
    send(
      ingest,
      'state',
      state(2, { edgeStates: edges.slice(1), agvPosition: pose(23.5355, 11.4645) }),
      startTime + 1000,
    )
    const { y } = viewOf(ingest, startTime + 500).pose(ingest.writer.slotOf(`${fleet}/7`)!)!
    expect(y).toBeCloseTo(10, 1)
  })

  test('nothing is drawn between two floors, nor between places that no vehicle reaches in the time', () => {
    const ingest = ingestOf()
    send(ingest, 'state', state(1, { agvPosition: pose(12) }))
    send(ingest, 'state', state(2, { agvPosition: pose(13, 10, 'upper') }), startTime + 1000)
    const slot = ingest.writer.slotOf(`${fleet}/7`)!
    expect(viewOf(ingest, startTime + 1100).pose(slot)).toMatchObject({ x: 13, z: 6 })
    send(ingest, 'state', state(3, { agvPosition: pose(60, 10, 'upper') }), startTime + 2000)
    expect(viewOf(ingest, startTime + 2010).pose(slot)?.x).toBe(60)
  })
})
