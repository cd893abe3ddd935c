import { BoxGeometry, Color, Group, Mesh, MeshStandardMaterial, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { glbOf, writeGlb } from '../../../../tests/fixtures/glb.ts'
import { slide, spin } from '../../../machines/joints.ts'
import { followChain } from '../../slots/jointChain.ts'
import { ownBody } from '../ownBody.ts'
import { readGlb } from './readGlb.ts'

const joints = [
  slide('table', 0, [9, 9, 9], 'x', [0, 1], 1),
  spin('spindle', 1, [9, 9, 9], 'z'),
  slide('door', 0, [0, 0, 0], 'y', [0, 1], 1),
]
const size = [4, 4, 4] as const

test.each([false, true])(
  'what a GLB draws comes out in the kind’s frame, each part in its own (meshopt: %s)',
  async (meshopt) => {
    const { geometry } = await bodyOf(writeGlb(machine(), { meshopt }))
    geometry.computeBoundingBox()
    const { min, max } = geometry.boundingBox!
    expect(rounded(min)).toEqual([-0.5, -0.5, 0])
    expect(rounded(max)).toEqual([0.5, 1, 1])
    expect(Object.keys(geometry.attributes).toSorted()).toEqual([
      'color',
      'normal',
      'part',
      'position',
      'surface',
      'uv',
    ])
    const normal = geometry.getAttribute('normal')
    for (let i = 0; i < normal.count; i++)
      expect(new Vector3().fromBufferAttribute(normal, i).length()).toBeCloseTo(1, 2)
  },
)

test('nodes named as joints become their parts, with the origins of the file and the axes of the kind', async () => {
  const { geometry, joints: own } = await bodyOf(writeGlb(machine()))
  expect(own.map(({ name }) => name)).toEqual(['table', 'spindle', 'door'])
  expect(own[0]).toMatchObject({ parent: 0, origin: near([1, 0, 0.5]), axis: [1, 0, 0] })
  expect(own[1]).toMatchObject({ parent: 1, origin: near([0, -1.5, 0.25]), axis: [0, 0, 1] })
  expect(own[2]).toBe(joints[2])
  expect(new Set(geometry.getAttribute('part').array)).toEqual(new Set([0, 1, 2]))
})

test('a joint carries its part along the axis, as it does a body of the kind', async () => {
  const { geometry, joints: own } = await bodyOf(writeGlb(machine()))
  const [position, part] = [geometry.getAttribute('position'), geometry.getAttribute('part')]
  const middle = (values: number[], of: number) => {
    const sum = new Vector3()
    let count = 0
    for (let i = 0; i < position.count; i++)
      if (part.getX(i) === of && ++count)
        sum.add(followChain(own, values, of, new Vector3().fromBufferAttribute(position, i)))
    return rounded(sum.divideScalar(count))
  }
  expect(middle([0, 0, 0], 2)).toEqual([1, -1.5, 0.75])
  expect(middle([0.4, 1, 0], 2)).toEqual([1.4, -1.5, 0.75])
  expect(middle([0.4, 1, 0], 0)).toEqual(middle([0, 0, 0], 0))
})

test('colours, light and roughness are those of the materials; the one named state tells the state', async () => {
  const { geometry } = await bodyOf(writeGlb(machine()))
  const [color, surface, part] = ['color', 'surface', 'part'].map((name) => geometry.getAttribute(name)!)
  const at = Array.from({ length: part!.count }, (_, i) => i).filter((i) => part!.getX(i) === 0)
  expect(color!.getX(at[0]!)).toBeCloseTo(new Color('orange').r, 5)
  expect([surface!.getY(at[0]!), surface!.getZ(at[0]!)].map((value) => value.toFixed(2))).toEqual(['0.40', '0.20'])
  const states = Array.from({ length: part!.count }, (_, i) => surface!.getW(i) * 16).filter((each) => each > 8.9)
  expect(states.length).toBe(24)
})

test.each([
  ['no bytes', new ArrayBuffer(0), 'an empty file'],
  ['a page', new TextEncoder().encode('<!doctype html><title>x</title>').buffer, '<!doctype html'],
  ['glTF 1', new Uint32Array([0x46546c67, 1, 20, 0, 0x4e4f534a]).buffer, 'version 1'],
  ['no JSON', new Uint32Array([0x46546c67, 2, 24, 4, 0x4e4f534a, 0x7b7b7b7b]).buffer, 'JSON'],
  ['JSON of something else', glbOf({ hello: 1 }), 'got asset'],
  ['no scene', glbOf({ asset: { version: '2.0' } }), 'got scenes'],
  ['nothing in the scene', glbOf({ asset: { version: '2.0' }, scenes: [{ nodes: [] }] }), 'triangles'],
  [
    'Draco',
    writeGlb(machine(), { edit: (json) => ({ ...json, extensionsUsed: ['KHR_draco_mesh_compression'] }) }),
    'Draco',
  ],
  [
    'a second file',
    glbOf({ asset: { version: '2.0' }, scenes: [{}], buffers: [{ uri: 'https://x.example/a.bin' }] }),
    'https://x.example',
  ],
  ['a node that hangs on itself', glbOf(ring([{ children: [0] }])), 'node 0 twice'],
  ['a ring of nodes', glbOf(ring([{ children: [1] }, { children: [0] }])), 'node 0 twice'],
  ['a billion zeros', glbOf(oneMesh({ accessors: [{ count: 1e9, type: 'VEC3', componentType: 5126 }] })), '1000000000'],
  ['an accessor that is not there', glbOf(oneMesh({})), 'accessors.0'],
  ['an unknown extension', glbOf(oneMesh({ extensionsRequired: ['KHR_texture_basisu'] })), 'KHR_texture_basisu'],
])('%s is refused, and the problem says what came', async (_what, bytes, words) => {
  await expect(bodyOf(bytes)).rejects.toThrow(words)
})

test('too many triangles are a limit', async () => {
  const fine = new Mesh(new BoxGeometry(1, 1, 1, 101, 101, 101), new MeshStandardMaterial())
  await expect(bodyOf(writeGlb(fine))).rejects.toMatchObject({
    code: 'model.limit',
    expected: 'at most 60000 triangles',
  })
})

test.each([
  [1000, 'x -500 to 500 m'],
  [0.001, 'x -0.0005 to 0.0005 m'],
])('a model %s times too large is a limit that asks for the unit', async (times, got) => {
  const box = new Mesh(new BoxGeometry(times, times, times), new MeshStandardMaterial())
  const expected = expect.stringContaining('within 2 × its sides of 4 × 4 × 4 m (another unit')
  await expect(bodyOf(writeGlb(box))).rejects.toMatchObject({
    code: 'model.limit',
    expected,
    got: expect.stringContaining(got),
  })
})

/** In glTF's frame, Y up: a plate, on it a table, and on that a spindle with a state light. */
function machine() {
  const paint = new MeshStandardMaterial({ color: 'orange', roughness: 0.4, metalness: 0.2 })
  const box = (side: number, y: number, material = paint) => {
    const mesh = new Mesh(new BoxGeometry(side, side, side), material)
    mesh.position.y = y
    return mesh
  }
  const light = new MeshStandardMaterial({ name: 'state' })
  const table = new Group()
  table.name = 'table'
  table.position.set(1, 0.5, 0)
  const spindle = new Group()
  spindle.name = 'spindle'
  spindle.position.set(0, 0.25, 1.5)
  const root = new Group()
  root.add(box(1, 0.5), table)
  table.add(box(0.001, 0), spindle)
  spindle.add(box(0.002, 0, light))
  const far = box(0.002, 0.5)
  far.position.z = -1
  root.add(far)
  return root
}

function ring(nodes: object[]) {
  return { asset: { version: '2.0' }, scenes: [{ nodes: [0] }], nodes }
}

function oneMesh(more: object) {
  const mesh = { primitives: [{ attributes: { POSITION: 0 } }] }
  return { asset: { version: '2.0' }, scenes: [{ nodes: [0] }], nodes: [{ mesh: 0 }], meshes: [mesh], ...more }
}

async function bodyOf(bytes: ArrayBuffer) {
  return ownBody(await readGlb(bytes, joints), joints, size)
}

function rounded(vector: Vector3): number[] {
  return vector.toArray().map((value) => Math.round(value * 100) / 100 + 0)
}

function near(values: number[]) {
  return values.map((value) => expect.closeTo(value, 6))
}
