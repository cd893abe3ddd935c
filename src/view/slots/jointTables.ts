import { DataTexture, FloatType, type IUniform, RGBAFormat, Vector3 } from 'three'
import type { JointDefinition, KindDefinition } from '../../machines/definition.ts'
import { isContinuous } from './jointChain.ts'

export const jointsAtMost = 32
export const kindsAtMost = 127
const texelsPerJoint = 2
const numbersPerTexel = 4

/** Joint types in `uJointTables`. */
const typeCode = { prismatic: 0, revolute: 1, continuous: 2, scale: 3, glow: 4 } as const

const width = jointsAtMost * texelsPerJoint
const data = new Float32Array(width * numbersPerTexel * (kindsAtMost + 1))
const texture = new DataTexture(data, width, kindsAtMost + 1, RGBAFormat, FloatType)
const rows = new Map<KindDefinition, number>()

/**
 * Kinematic trees of all kinds that are drawn, one row a kind, so that one material serves them all. Two texels a joint:
 * origin and parent, axis and type. Row 0 is nobody's.
 */
export const jointTables: IUniform<DataTexture> = { value: texture }

/** @throws Error when there are more kinds or joints than the tables hold */
export function jointTableOf(kind: KindDefinition | undefined): number {
  if (!kind || kind.joints.length === 0) return 0
  const known = rows.get(kind)
  if (known !== undefined) return known
  const row = rows.size + 1
  if (row > kindsAtMost || kind.joints.length > jointsAtMost)
    throw new Error(
      `Expected ${kindsAtMost} kinds of ${jointsAtMost} joints at most, got ${row} and ${kind.joints.length}`,
    )
  rows.set(kind, row)
  kind.joints.forEach((joint, i) => {
    const at = (row * width + i * texelsPerJoint) * numbersPerTexel
    const type = isContinuous(joint) ? 'continuous' : joint.type
    data.set([...joint.origin, joint.parent, ...unitAxis(joint), typeCode[type]], at)
  })
  texture.needsUpdate = true
  return row
}

function unitAxis({ type, axis }: JointDefinition): Vector3 {
  const vector = new Vector3(...axis)
  return type === 'scale' ? vector : vector.normalize()
}
