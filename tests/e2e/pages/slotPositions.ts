import {
  Camera,
  FloatType,
  GLSL3,
  Points,
  Scene,
  ShaderMaterial,
  Vector2,
  Vector3,
  WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import { loadKinds } from '../../../src/machines/index.ts'
import { jointsPerBank, type KindDefinition } from '../../../src/machines/definition.ts'
import { AssetState } from '../../../src/model/assetState.ts'
import type { Pose } from '../../../src/model/pose.ts'
import { Provenance, Quality } from '../../../src/model/quality.ts'
import { createFrameReader } from '../../../src/telemetry/createReader.ts'
import { createFrameWriter } from '../../../src/telemetry/createWriter.ts'
import { playbackDelayMs } from '../../../src/telemetry/playback.ts'
import type { FrameReader } from '../../../src/telemetry/reader.ts'
import { followChain, glowOf, interpolateJoints } from '../../../src/view/slots/jointChain.ts'
import { KindBatch, type Instance } from '../../../src/view/slots/kindBatch.ts'
import { kindGeometry } from '../../../src/view/slots/kindGeometry.ts'
import { loadModel } from '../../../src/view/slots/loadModel.ts'
import { jointTables } from '../../../src/view/slots/jointTables.ts'
import { placeVertexGlsl, placeVertexHead } from '../../../src/view/slots/slotMaterial.ts'
import { SlotTextures } from '../../../src/view/slots/slotTextures.ts'
import { smallScene } from '../../fixtures/smallScene.ts'

const machines = 3
const renderer = new WebGLRenderer()
const targetWidth = 1024
/** Farther than this from the origin no scene reaches; keeps the comparison within a float's millimetre. */
const reach = 4000

/** Steps along a face from which its normal is told, metres. */
const tangent = 0.01
/** A face that is left with less than this share of its area has no normal to speak of. */
const leastArea = 1e-3

/** Largest differences between what the graphics chip and what the processor make of a vertex. */
interface SlotComparison {
  /** Metres. */
  readonly position: number
  /** Radians. */
  readonly normal: number
  /** As a share of a glow above 1. */
  readonly glow: number
  readonly compared: number
}

async function compareSlotPositions(kindName: string, factor: number): Promise<SlotComparison> {
  const kind = (await loadKinds([kindName]))[0]!
  const geometry = kindGeometry(await loadModel(kindName))
  const reader = readerBetweenSnapshots(kind, factor)
  const instances = Array.from({ length: machines }, (_, index): Instance => {
    const slot = reader.slotOf(pathOf(index))!
    return { slot, row: reader.jointRow[slot]!, scale: [1 + index * 0.01, 1, 1.1] }
  })
  const { positions, normals } = draw(reader, kind, geometry, instances, factor)
  const part = geometry.getAttribute('part')
  const vertices = geometry.getAttribute('position')
  const wheels = geometry.getAttribute('wheel')
  const faces = geometry.getAttribute('normal')
  const worst = { position: 0, normal: 0, glow: 0, compared: 0 }
  instances.forEach((instance, index) => {
    const values = interpolateJoints(kind.joints, instance.row, reader.previousJoints, reader.nextJoints, factor)
    for (let vertex = 0; vertex < vertices.count; vertex++) {
      if (part.getX(vertex) < 0) continue
      const pose = reader.pose(instance.slot)!
      const wheel = new Vector3().fromBufferAttribute(wheels, vertex)
      const place = (point: Vector3) => {
        if (kind.mobility === 'vehicle') rollWheel(pose, wheel, point)
        return placed(kind, values, instance, pose, part.getX(vertex), point)
      }
      const point = new Vector3().fromBufferAttribute(vertices, vertex)
      const at = 4 * (index * vertices.count + vertex)
      const expected = place(point.clone())
      const normal = normalAfter(place, point, new Vector3().fromBufferAttribute(faces, vertex))
      const glow = glowOf(kind.joints, values, part.getX(vertex))
      worst.position = Math.max(worst.position, expected.distanceTo(new Vector3().fromArray(positions, at)))
      worst.normal = Math.max(worst.normal, normal?.distanceTo(new Vector3().fromArray(normals, at)) ?? 0)
      worst.glow = Math.max(worst.glow, Math.abs(glow - positions[at + 3]!) / Math.max(1, Math.abs(glow)))
      worst.compared++
    }
  })
  return worst
}

/** Of a face after `place` has moved what lies on it; undefined when hardly anything of it is left. */
function normalAfter(place: (point: Vector3) => Vector3, point: Vector3, normal: Vector3): Vector3 | undefined {
  const [x, y] = [Math.abs(normal.x), Math.abs(normal.y)]
  const aside = x > 0.7 ? new Vector3(0, 1, 0) : y > 0.7 ? new Vector3(0, 0, 1) : new Vector3(1, 0, 0)
  const along = normal.clone().cross(aside).setLength(tangent)
  const across = normal.clone().cross(along)
  const origin = place(point.clone())
  const face = place(point.clone().add(along))
    .sub(origin)
    .cross(place(point.clone().add(across)).sub(origin))
  return face.length() < leastArea * tangent ** 2 ? undefined : face.normalize()
}

/** The processor's twin of `rollWheel` in the vertex shader: `wheel` is the axle's x and z, and the radius. */
function rollWheel(pose: Pose, wheel: Vector3, point: Vector3): void {
  const [axleX, axleZ, radius] = wheel.toArray()
  if (radius <= 0) return
  const sinceKnot = (along: number) => along - 8 * Math.floor(along / 8 + 0.5)
  const come = sinceKnot(pose.x) * Math.cos(pose.theta) + sinceKnot(pose.y) * Math.sin(pose.theta)
  const axle = new Vector3(axleX, 0, axleZ)
  point
    .sub(axle)
    .setY(point.y)
    .applyAxisAngle(new Vector3(0, 1, 0), come / radius)
    .add(axle)
}

function readerBetweenSnapshots(kind: KindDefinition, factor: number): FrameReader {
  const scene = smallScene(0)
  const writer = createFrameWriter(scene, 1)
  const reader = createFrameReader(scene)
  reader.push(writer.keyframe(0), 0)
  for (const snapshot of [0, 1]) {
    for (let index = 0; index < machines; index++) {
      const slot = writer.asset(pathOf(index), kind.kind, [...kind.size])
      const theta = wave(index, snapshot) * Math.PI
      writer.pose(
        slot,
        reach * wave(index, 2),
        reach * wave(index, 3) + snapshot,
        0.5 * snapshot,
        theta,
        snapshot === 0,
      )
      const joints = kind.joints.map(({ min, max }, joint) => {
        const [low, high] = Number.isFinite(min) ? [min, max] : [-Math.PI, Math.PI]
        return low + (high - low) * (0.5 + 0.5 * wave(index * 8 + joint, 4 + snapshot))
      })
      for (let first = 0; first < joints.length; first += jointsPerBank)
        writer.joints(slot, first / jointsPerBank, Float32Array.from(joints.slice(first, first + jointsPerBank)))
      writer.status(slot, AssetState.running, Quality.good, Provenance.live)
    }
    const time = 1000 + 100 * snapshot
    reader.push(writer.delta(time), time)
    reader.advance(time + playbackDelayMs)
  }
  reader.advance(1000 + 100 * factor + playbackDelayMs)
  return reader
}

function placed(
  kind: KindDefinition,
  values: readonly number[],
  { scale }: Instance,
  pose: Pose,
  part: number,
  point: Vector3,
): Vector3 {
  followChain(kind.joints, values, part, point).multiply(new Vector3(...scale))
  return point.applyAxisAngle(new Vector3(0, 0, 1), pose.theta).add(new Vector3(pose.x, pose.y, pose.z))
}

/** One pixel a vertex and instance, holding what the product's vertex shader computes, and the glow of its part. */
function draw(
  reader: FrameReader,
  kind: KindDefinition,
  geometry: ReturnType<typeof kindGeometry>,
  instances: readonly Instance[],
  factor: number,
): { positions: Float32Array; normals: Float32Array } {
  const vertices = geometry.getAttribute('position').count
  const height = Math.ceil((vertices * instances.length) / targetWidth)
  const textures = new SlotTextures(reader)
  textures.uniforms.uFactor.value = factor
  const sizes = { uVertices: { value: vertices }, uTarget: { value: new Vector2(targetWidth, height) } }
  const material = new ShaderMaterial({
    glslVersion: GLSL3,
    uniforms: { ...textures.uniforms, uJointTables: jointTables, ...sizes },
    vertexShader: `${placeVertexHead}
      uniform int uVertices;
      uniform vec2 uTarget;
      out vec4 vPosition, vNormal;
      void main() {
        vec3 localPosition = position, localNormal = normal;
        ${placeVertexGlsl}
        vPosition = vec4(localPosition, partGlow);
        vNormal = vec4(localNormal, 0.);
        int index = gl_InstanceID * uVertices + gl_VertexID, width = int(uTarget.x);
        vec2 pixel = vec2(index % width, index / width) + .5;
        gl_Position = vec4(pixel / uTarget * 2. - 1., 0., 1.);
        gl_PointSize = 1.;
      }`,
    fragmentShader: `in vec4 vPosition, vNormal;
      layout(location = 0) out vec4 placed;
      layout(location = 1) out vec4 turned;
      void main() { placed = vPosition; turned = vNormal; }`,
  })
  const batch = new KindBatch(geometry, material, kind)
  batch.fill(instances)
  const points = new Points(batch.mesh.geometry.setIndex(null), material)
  points.frustumCulled = false
  const target = new WebGLRenderTarget(targetWidth, height, { count: 2, type: FloatType, depthBuffer: false })
  renderer.setRenderTarget(target)
  renderer.render(new Scene().add(points), new Camera())
  const read = (attachment: number): Float32Array => {
    const pixels = new Float32Array(targetWidth * height * 4)
    renderer.readRenderTargetPixels(target, 0, 0, targetWidth, height, pixels, undefined, attachment)
    return pixels
  }
  const result = { positions: read(0), normals: read(1) }
  renderer.setRenderTarget(null)
  target.dispose()
  batch.dispose()
  return result
}

function pathOf(index: number): string {
  return `small/plant/test/line-1/machine-${index}`
}

/** Anything from -1 to 1, the same each time. */
function wave(index: number, channel: number): number {
  return Math.sin(index * 12.9898 + channel * 78.233)
}

declare global {
  interface Window {
    compareSlotPositions: typeof compareSlotPositions
  }
}
window.compareSlotPositions = compareSlotPositions
