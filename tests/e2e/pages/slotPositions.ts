import {
  Camera,
  FloatType,
  GLSL3,
  Points,
  Scene,
  ShaderMaterial,
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
import { followChain, interpolateJoints } from '../../../src/view/slots/jointChain.ts'
import { KindBatch, type Instance } from '../../../src/view/slots/kindBatch.ts'
import { kindGeometry } from '../../../src/view/slots/kindGeometry.ts'
import { loadModel } from '../../../src/view/slots/loadModel.ts'
import { chainUniforms, placeVertexGlsl, placeVertexHead } from '../../../src/view/slots/slotMaterial.ts'
import { SlotTextures } from '../../../src/view/slots/slotTextures.ts'
import { smallScene } from '../../fixtures/smallScene.ts'

const machines = 20
const targetWidth = 1024
/** Farther than this from the origin no scene reaches; keeps the comparison within a float's millimetre. */
const reach = 4000

/** Largest distance in metres between where the graphics chip and where the processor put a vertex. */
async function compareSlotPositions(kindName: string, factor: number): Promise<{ worst: number; compared: number }> {
  const kind = (await loadKinds([kindName]))[0]!
  const geometry = kindGeometry(await loadModel(kindName))
  const reader = readerBetweenSnapshots(kind, factor)
  const instances = Array.from({ length: machines }, (_, index): Instance => {
    const slot = reader.slotOf(pathOf(index))!
    return { slot, row: reader.jointRow[slot]!, scale: [1 + index * 0.01, 1, 1.1] }
  })
  const drawn = drawPositions(reader, kind, geometry, instances, factor)
  const part = geometry.getAttribute('part')
  const vertices = geometry.getAttribute('position')
  const wheels = geometry.getAttribute('wheel')
  let worst = 0
  let compared = 0
  instances.forEach((instance, index) => {
    for (let vertex = 0; vertex < vertices.count; vertex++) {
      if (part.getX(vertex) < 0) continue
      const point = new Vector3().fromBufferAttribute(vertices, vertex)
      const wheel = new Vector3().fromBufferAttribute(wheels, vertex)
      rollWheel(reader.pose(instance.slot)!, wheel, point)
      const expected = expectedPosition(reader, kind, instance, part.getX(vertex), point, factor)
      const at = (index * vertices.count + vertex) * 4
      worst = Math.max(worst, expected.distanceTo(new Vector3(drawn[at], drawn[at + 1], drawn[at + 2])))
      compared++
    }
  })
  return { worst, compared }
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

function expectedPosition(
  reader: FrameReader,
  kind: KindDefinition,
  { slot, row, scale }: Instance,
  part: number,
  point: Vector3,
  factor: number,
): Vector3 {
  const values = interpolateJoints(kind.joints, row, reader.previousJoints, reader.nextJoints, factor)
  const pose = reader.pose(slot)!
  followChain(kind.joints, values, part, point).multiply(new Vector3(...scale))
  return point.applyAxisAngle(new Vector3(0, 0, 1), pose.theta).add(new Vector3(pose.x, pose.y, pose.z))
}

/** One pixel a vertex and instance, holding the position that the product's vertex shader computes. */
function drawPositions(
  reader: FrameReader,
  kind: KindDefinition,
  geometry: ReturnType<typeof kindGeometry>,
  instances: readonly Instance[],
  factor: number,
): Float32Array {
  const vertices = geometry.getAttribute('position').count
  const height = Math.ceil((vertices * instances.length) / targetWidth)
  const textures = new SlotTextures(reader)
  textures.uniforms.uFactor.value = factor
  const { joints, uniforms } = chainUniforms(kind)
  const material = new ShaderMaterial({
    glslVersion: GLSL3,
    uniforms: { ...textures.uniforms, ...uniforms },
    vertexShader: `#define JOINTS ${joints}
      ${placeVertexHead}
      out vec3 vPosition;
      void main() {
        vec3 localPosition = position, localNormal = normal;
        ${placeVertexGlsl}
        vPosition = localPosition;
        int index = gl_InstanceID * ${vertices} + gl_VertexID;
        vec2 pixel = vec2(index % ${targetWidth}, index / ${targetWidth}) + .5;
        gl_Position = vec4(pixel / vec2(${targetWidth}, ${height}) * 2. - 1., 0., 1.);
        gl_PointSize = 1.;
      }`,
    fragmentShader: `in vec3 vPosition; out vec4 pixel; void main() { pixel = vec4(vPosition, 1.); }`,
  })
  const batch = new KindBatch(geometry, material)
  batch.fill(instances)
  const points = new Points(batch.mesh.geometry.setIndex(null), material)
  points.frustumCulled = false
  const renderer = new WebGLRenderer()
  const target = new WebGLRenderTarget(targetWidth, height, { type: FloatType, depthBuffer: false })
  renderer.setRenderTarget(target)
  renderer.render(new Scene().add(points), new Camera())
  const pixels = new Float32Array(targetWidth * height * 4)
  renderer.readRenderTargetPixels(target, 0, 0, targetWidth, height, pixels)
  return pixels
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
