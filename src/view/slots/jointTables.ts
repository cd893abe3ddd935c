import { DataTexture, FloatType, type IUniform, RGBAFormat, Vector3 } from 'three'
import type { JointDefinition, KindDefinition } from '../../machines/definition.ts'
import { isContinuous } from './jointChain.ts'

export const jointsAtMost = 32
export const treesAtMost = 255
const texelsPerJoint = 2
const numbersPerTexel = 4

/** Joint types in `uJointTables`. */
const typeCode = { prismatic: 0, revolute: 1, continuous: 2, scale: 3, glow: 4 } as const

const width = jointsAtMost * texelsPerJoint
const data = new Float32Array(width * numbersPerTexel * (treesAtMost + 1))
const texture = new DataTexture(data, width, treesAtMost + 1, RGBAFormat, FloatType)
/** By the numbers that they hold: equal trees share a row. */
const rows = new Map<string, number>()

/**
 * Kinematic trees of all bodies that are drawn, one a row, so that one material serves them all. Two texels a joint:
 * origin and parent, axis and type. Row 0 is nobody's.
 */
export const jointTables: IUniform<DataTexture> = { value: texture }

/** @throws Error when there are more trees or joints than the tables hold */
export function jointTableOf(kind: KindDefinition | undefined): number {
  if (!kind || kind.joints.length === 0) return 0
  const numbers = kind.joints.flatMap((joint) => {
    const type = isContinuous(joint) ? 'continuous' : joint.type
    return [...joint.origin, joint.parent, ...unitAxis(joint), typeCode[type]]
  })
  const key = numbers.join(' ')
  const known = rows.get(key)
  if (known !== undefined) return known
  const row = rows.size + 1
  if (row > treesAtMost || kind.joints.length > jointsAtMost)
    throw new Error(
      `Expected ${treesAtMost} trees of ${jointsAtMost} joints at most, got ${row} and ${kind.joints.length}`,
    )
  rows.set(key, row)
  data.set(numbers, row * width * numbersPerTexel)
  texture.needsUpdate = true
  return row
}

function unitAxis({ type, axis }: JointDefinition): Vector3 {
  const vector = new Vector3(...axis)
  return type === 'scale' ? vector : vector.normalize()
}
