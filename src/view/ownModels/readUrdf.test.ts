// @vitest-environment happy-dom
import { BoxGeometry, Mesh, MeshStandardMaterial, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { writeGlb } from '../../../tests/fixtures/glb.ts'
import { glow, grow, slide, spin, swivel } from '../../machines/joints.ts'
import { followChain } from '../slots/jointChain.ts'
import { ownBody } from './ownBody.ts'
import { readUrdf } from './readUrdf.ts'

const range = [-3, 3] as const
const joints = [
  swivel('A1', 0, [9, 9, 9], 'z', range, 1),
  grow('work', 0, [0, 0, 0]),
  swivel('A2', 1, [9, 9, 9], 'y', range, 1),
  slide('lift', 0, [0, 0, 0], 'z', [0, 1], 1),
  spin('tool', 2, [0, 0, 0], 'x'),
  glow('lamp', 0),
]
const size = [4, 4, 4] as const
const noFile = (file: string) => Promise.reject(new Error(`no ${file}`))

describe('a robot', () => {
  test('stands as its description says: x forward, z up', async () => {
    const { geometry } = await bodyOf(robot())
    const [position, part] = [geometry.getAttribute('position'), geometry.getAttribute('part')]
    const foot = Array.from({ length: part.count }, (_, i) => i).filter((i) => part.getX(i) === 0)
    expect(Math.min(...foot.map((i) => position.getZ(i)))).toBeCloseTo(-0.05, 5)
    const color = geometry.getAttribute('color')
    expect([color.getX(0), color.getY(0), color.getZ(0)].map((value) => value.toFixed(2))).toEqual([
      '0.79',
      '0.21',
      '0.01',
    ])
  })

  test.each([
    ['names of the kind', ['A2', 'A1', 'lift']],
    ['names of its own, in their order', ['shoulder', 'elbow', 'column']],
  ] as const)('has joints that follow those of the kind, by %s', async (_by, names) => {
    const { joints: own } = await bodyOf(robot(names))
    const [first, second] = names[0] === 'A2' ? ([2, 0] as const) : ([0, 2] as const)
    expect(own[first]).toMatchObject({ type: 'revolute', parent: 0, origin: near([0, 0, 0.1]), axis: near([0, 0, 1]) })
    expect(own[second]).toMatchObject({ parent: first + 1, origin: near([0, 0, 1]), axis: near([1, 0, 0]) })
    expect(own[3]).toMatchObject({ type: 'prismatic', parent: second + 1, axis: near([0, 0, -1]) })
    expect([own[1], own[5]]).toEqual([joints[1], joints[5]])
  })

  test('moves by the joint values of the machine', async () => {
    const { geometry, joints: own } = await bodyOf(robot())
    const position = geometry.getAttribute('position')
    const part = geometry.getAttribute('part')
    const last = Array.from({ length: position.count }, (_, i) => i).find((i) => part.getX(i) === 4)!
    const at = (...values: number[]) => followChain(own, values, 4, new Vector3().fromBufferAttribute(position, last))
    const rest = at(0, 0, 0, 0)
    expect(at(0, 0, 0, 0.25).z).toBeCloseTo(rest.z - 0.25, 5)
    const turned = at(Math.PI / 2, 0, 0, 0)
    expect([turned.x, turned.y, turned.z]).toEqual(near([-rest.y, rest.x, rest.z]))
  })

  test('takes meshes from files beneath its own folder', async () => {
    const asked: string[] = []
    const box = new Mesh(new BoxGeometry(1, 1, 1), new MeshStandardMaterial())
    const read = (file: string) => {
      asked.push(file)
      return Promise.resolve(file.endsWith('.stl') ? stlOf(1) : writeGlb(box))
    }
    const meshes = `${visual('<mesh filename="package://arm/meshes/base.stl" scale="2 2 2"/>')}
      ${visual('<mesh filename="meshes/cover.glb"/>')}${visual('<mesh filename="meshes/base.stl"/>')}`
    const { geometry } = await bodyOf(`<robot name="r"><link name="base">${meshes}</link></robot>`, read)
    expect(asked).toEqual(['robots/arm/meshes/base.stl', 'robots/arm/meshes/cover.glb'])
    expect(geometry.index!.count / 3).toBe(1 + 12 + 1)
  })
})

test.each([
  ['no XML', '<robot name="r"><link', 'XML'],
  ['another document', '<machine/>', '<robot>'],
  ['nothing', '', 'XML'],
  ['a robot of nothing', '<robot name="r"></robot>', 'one link that stands'],
  ['nothing to see', '<robot name="r"><link name="base"/></robot>', 'triangles'],
  ['a joint to nowhere', ring('base', 'gone', ['base']), '"gone"'],
  ['a ring of joints', ring('a', 'a', ['base', 'a']), 'a ring through a'],
  ['two joints above a link', ring('base', 'a', ['base', 'a'], 2), 'one joint above link a'],
  ['65 joints', ring('base', 'a', ['base', 'a'], 65), 'at most 64 joints'],
  ['a mesh elsewhere', link(visual('<mesh filename="../../secret.stl"/>')), 'beneath the folder'],
  ['a mesh on another server', link(visual('<mesh filename="https://x.example/a.stl"/>')), 'beneath the folder'],
  ['a mesh of another format', link(visual('<mesh filename="a.dae"/>')), '.stl or .glb'],
  ['a mesh that is not there', link(visual('<mesh filename="a.stl"/>')), 'no robots/arm/a.stl'],
  ['a joint that follows one that is not there', mimic(), 'mimicJoints'],
])('%s is refused', async (_what, text, words) => {
  await expect(bodyOf(text)).rejects.toThrow(words)
})

test.each([
  ['shorter than its header', stlOf(1).slice(0, 60)],
  ['shorter than it says', stlOf(3).slice(0, 120)],
  ['of a billion triangles', new Uint8Array(84).fill(99).buffer],
])('an STL file %s is refused', async (_what, bytes) => {
  const text = link(visual('<mesh filename="a.stl"/>'))
  await expect(bodyOf(text, () => Promise.resolve(bytes))).rejects.toThrow('triangles')
})

async function bodyOf(text: string, read: (file: string) => Promise<ArrayBuffer> = noFile) {
  return ownBody(await readUrdf(text, 'robots/arm/arm.urdf', joints, read), joints, size)
}

/** A base, a column that turns on it, an arm that tilts about x at its top, a hand that slides down. */
function robot([first, second, third]: readonly [string, string, string] = ['A1', 'A2', 'lift']) {
  const box = (length: number, at: string) => visual(`<box size="0.1 0.1 ${length}"/>`, `<origin xyz="${at}"/>`)
  return `<?xml version="1.0"?>
  <robot name="arm">
    <material name="orange"><color rgba="0.9 0.5 0.1 1"/></material>
    <link name="base">${box(0.1, '0 0 0')}</link>
    <link name="column">${box(1, '0 0 0.5')}</link>
    <link name="arm">${box(0.6, '0 0.2 0.3')}</link>
    <link name="hand">${box(0.2, '0.2 0 0')}</link>
    <joint name="${first}" type="continuous"><parent link="base"/><child link="column"/>
      <origin xyz="0 0 0.1" rpy="0 0 1.5707963267948966"/><axis xyz="0 0 1"/></joint>
    <joint name="fixed" type="fixed"><parent link="column"/><child link="arm"/><origin xyz="0 0 0.5"/></joint>
    <link name="wrist"/>
    <joint name="${second}" type="revolute"><parent link="arm"/><child link="wrist"/>
      <origin xyz="0 0 0.5" rpy="0 3.141592653589793 0"/><axis xyz="0 -1 0"/><limit lower="-1" upper="1" effort="1" velocity="1"/></joint>
    <joint name="${third}" type="prismatic"><parent link="wrist"/><child link="hand"/><axis xyz="0 0 1"/></joint>
  </robot>`
}

function visual(shape: string, more = '') {
  return `<visual>${more}<geometry>${shape}</geometry><material name="orange"/></visual>`
}

function link(content: string) {
  return `<robot name="r"><link name="base">${content}</link></robot>`
}

function ring(parent: string, child: string, links: string[], times = 1) {
  const joint = `<joint name="j" type="revolute"><parent link="${parent}"/><child link="${child}"/></joint>`
  return `<robot name="r">${links.map((name) => `<link name="${name}"/>`).join('')}${joint.repeat(times)}</robot>`
}

function mimic() {
  return `<robot name="r"><link name="base"/><link name="a"/><joint name="j" type="revolute"><parent link="base"/>
    <child link="a"/><mimic joint="nobody"/></joint></robot>`
}

/** Binary STL of as many triangles. */
function stlOf(count: number): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(84 + 50 * count))
  view.setUint32(80, count, true)
  for (let i = 0; i < count; i++)
    for (const [corner, x, y] of [
      [0, 0, 0],
      [1, 1, 0],
      [2, 0, 1],
    ] as const) {
      view.setFloat32(84 + 50 * i + 12 + 12 * corner, x, true)
      view.setFloat32(84 + 50 * i + 16 + 12 * corner, y, true)
    }
  return view.buffer
}

function near(values: number[]) {
  return values.map((value) => expect.closeTo(value, 5))
}
