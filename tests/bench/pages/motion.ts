/** What moves in the bench: vehicles on circles and arms with six joints, as snapshots ten times a second. */
export const snapshotMs = 100
export const jointsPerArm = 6
/** Bodies that an arm is drawn with: its base and six links. */
export const bodiesPerArm = 7

/** Enough for twenty seconds; afterwards the motion begins anew. */
const snapshotCount = 200
const vehiclesPerRow = 100
const spacing = 6
const linkLength = 0.4

export interface Snapshot {
  /** (x, y, z, theta): vehicles first, then arms. */
  readonly poses: Float32Array
  /** Six angles an arm. */
  readonly joints: Float32Array
}

export interface Motion {
  readonly vehicles: number
  readonly arms: number
  /** Bodies to draw in all. */
  readonly bodies: number
  readonly snapshots: readonly Snapshot[]
}

export function createMotion(vehicles: number, arms: number): Motion {
  const snapshots = Array.from({ length: snapshotCount }, (_, index) => snapshotAt(index, vehicles, arms))
  return { vehicles, arms, bodies: vehicles + arms * bodiesPerArm, snapshots }
}

function snapshotAt(index: number, vehicles: number, arms: number): Snapshot {
  const poses = new Float32Array((vehicles + arms) * 4)
  const joints = new Float32Array(arms * jointsPerArm)
  for (let i = 0; i < vehicles + arms; i++) {
    const x = (i % vehiclesPerRow) * spacing
    const y = Math.floor(i / vehiclesPerRow) * spacing
    const heading = i < vehicles ? i + index * 0.05 : 0
    poses.set([x + 2 * Math.cos(heading), y + 2 * Math.sin(heading), 0, heading + Math.PI / 2], i * 4)
  }
  for (let i = 0; i < joints.length; i++) joints[i] = Math.sin(i + index * 0.05)
  return { poses, joints }
}

/** What a viewer that interpolates in script holds: the values between the two snapshots around `time`. */
export class Interpolator {
  readonly poses: Float32Array
  readonly joints: Float32Array
  readonly #motion: Motion

  constructor(motion: Motion) {
    this.#motion = motion
    this.poses = new Float32Array(motion.snapshots[0]!.poses)
    this.joints = new Float32Array(motion.snapshots[0]!.joints)
  }

  advance(time: number): void {
    const { snapshots } = this.#motion
    const index = Math.floor(time / snapshotMs)
    const previous = snapshots[index % snapshots.length]!
    const next = snapshots[(index + 1) % snapshots.length]!
    const factor = time / snapshotMs - index
    mix(previous.poses, next.poses, factor, this.poses)
    mix(previous.joints, next.joints, factor, this.joints)
  }
}

function mix(from: Float32Array, to: Float32Array, factor: number, out: Float32Array): void {
  for (let i = 0; i < out.length; i++) out[i] = from[i]! + (to[i]! - from[i]!) * factor
}

/**
 * Writes one matrix a body, columns first. `stride` 16: all four rows; 12: the first three rows only.
 * Each link turns about the z and y axes in turn and stands at the end of the one before.
 */
export function writeMatrices(motion: Motion, values: Interpolator, out: Float32Array, stride: 12 | 16): void {
  const { poses, joints } = values
  for (let i = 0; i < motion.vehicles; i++) writeBase(out, i * stride, stride, poses, i * 4)
  for (let arm = 0; arm < motion.arms; arm++) {
    const first = (motion.vehicles + arm * bodiesPerArm) * stride
    writeBase(out, first, stride, poses, (motion.vehicles + arm) * 4)
    for (let joint = 0; joint < jointsPerArm; joint++) {
      const angle = joints[arm * jointsPerArm + joint]!
      writeLink(out, first + joint * stride, first + (joint + 1) * stride, stride, angle, joint % 2 === 0)
    }
  }
}

function writeBase(out: Float32Array, at: number, stride: 12 | 16, poses: Float32Array, pose: number): void {
  const rows = stride / 4
  const theta = poses[pose + 3]!
  const cos = Math.cos(theta)
  const sin = Math.sin(theta)
  out[at] = cos
  out[at + 1] = sin
  out[at + rows] = -sin
  out[at + rows + 1] = cos
  out[at + rows * 2 + 2] = 1
  out[at + rows * 3] = poses[pose]!
  out[at + rows * 3 + 1] = poses[pose + 1]!
  out[at + rows * 3 + 2] = poses[pose + 2]!
  if (rows === 4) out[at + 15] = 1
}

function writeLink(
  out: Float32Array,
  parent: number,
  at: number,
  stride: 12 | 16,
  angle: number,
  aboutZ: boolean,
): void {
  const rows = stride / 4
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  for (let row = 0; row < 3; row++) {
    const x = out[parent + row]!
    const y = out[parent + rows + row]!
    const z = out[parent + rows * 2 + row]!
    out[at + row] = aboutZ ? x * cos + y * sin : x * cos - z * sin
    out[at + rows + row] = aboutZ ? y * cos - x * sin : y
    out[at + rows * 2 + row] = aboutZ ? z : x * sin + z * cos
    out[at + rows * 3 + row] = out[parent + rows * 3 + row]! + z * linkLength
  }
  if (rows === 4) out[at + 15] = 1
}
