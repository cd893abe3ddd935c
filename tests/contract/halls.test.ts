import { describe, expect, test } from 'vitest'
import { buildingShapes } from '../../src/view/buildings/buildingShape.ts'
import { inside } from '../../src/view/buildings/openings.ts'
import { networksIn, planHall } from '../../src/view/halls/planHall.ts'
import { rackBay } from '../../src/view/halls/shapes/stores.ts'
import { distanceToSegment, pointsOf } from './planGeometry.ts'
import { isPark, openScenes } from './sceneFolders.ts'

/** Half the width of the widest vehicle with its load, metres. */
const halfVehicle = 0.6
/** What stands on the floor by itself, with the half side of a square that it surely covers. */
const standing = { cabinet: 0.2, bench: 0.35, pallet: 0.35, totes: 0.3, rack: 0.05, fence: 0.03, guard: 0.05 } as const
const positionsPerBay = rackBay.levels.length * rackBay.columns.length

const halls = (await openScenes()).flatMap(([id, scene]) =>
  buildingShapes(scene.document)
    .filter(({ opening }) => opening >= 0)
    .map((hall) => [`${id}/${hall.id}`, scene, hall] as const),
)

describe.each(halls)('inside of %s', (_, scene, hall) => {
  const sketch = planHall(scene, hall)
  const stores = scene.document.stores.filter(({ building }) => building === hall.id)

  test.runIf(isPark(scene))('is furnished: racks, loads, cable trays, work on its lines', () => {
    for (const kind of ['rack', 'pallet', 'cabinet', 'tray'] as const)
      expect(sketch.places.get(kind)?.length ?? 0).toBeGreaterThan(10)
  })

  test('has a cable tray over its lines and something along its aisles', () => {
    const beside = ['pallet', 'totes', 'panels', 'bench', 'cabinet', 'guard'] as const
    expect(sketch.places.get('tray')?.length ?? 0).toBeGreaterThan(3)
    expect(beside.reduce((sum, kind) => sum + (sketch.places.get(kind)?.length ?? 0), 0)).toBeGreaterThan(10)
  })

  test('keeps everything within its walls', () => {
    const outside = [...sketch.places.values()].flat().filter(({ x, y }) => !inside(hall, [x, y, 0], 0))
    expect(outside).toEqual([])
  })

  test('leaves the lanes of its vehicles free', () => {
    const paths = networksIn(scene, hall).flatMap(({ edges }) => edges.map(({ path }) => pointsOf(path)))
    const inTheWay = Object.entries(standing).flatMap(([kind, half]) =>
      (sketch.places.get(kind as keyof typeof standing) ?? []).filter(({ x, y, z }) => {
        if (z > 0.5) return false
        return paths.some((points) =>
          points.slice(1).some((end, i) => distanceToSegment([x, y], points[i]!, end) < halfVehicle + half),
        )
      }),
    )
    expect(inTheWay).toEqual([])
  })

  test('has no more places in racks than its stores hold, filled as the document says', () => {
    const racks = stores.filter(({ kind }) => kind === 'rack' || kind === 'asrs')
    const bays = sketch.places.get('rack')?.length ?? 0
    const capacity = racks.reduce((sum, store) => sum + Math.ceil(store.capacity / positionsPerBay), 0)
    expect(bays).toBeLessThanOrEqual(capacity)
    const onRacks = ['pallet', 'totes'].flatMap((kind) =>
      (sketch.places.get(kind as 'pallet' | 'totes') ?? []).filter(({ z }) =>
        rackBay.levels.some((level) => z === level),
      ),
    )
    expect(bays > 0).toBe(racks.length > 0)
    expect(onRacks.length / Math.max(1, bays * positionsPerBay)).toBeCloseTo(racks[0]?.fill ?? 0, 2)
  })

  test('is the same each time', () => {
    expect([...planHall(scene, hall).places]).toEqual([...sketch.places])
  })
})
