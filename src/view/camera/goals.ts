import { findKind } from '../../machines/known.ts'
import type { CompiledScene } from '../../scene/compiledScene.ts'
import type { CameraGoal } from '../../session/session.ts'
import type { FrameReader } from '../../telemetry/reader.ts'
import type { Surroundings } from '../relief/surroundings.ts'
import type { Shot } from './flight.ts'
import { frame } from './framing.ts'
import { seesFreely } from './sight.ts'

/** Turns about what is framed and steps up, radians: the first from which it is seen is taken. */
const variants = [0, 0.35, 0.75].flatMap((rise) =>
  [0, 0.5, -0.5, 1.1, -1.1, 1.9, -1.9, 3.1].map((turn) => ({ turn, rise })),
)

/** Where a goal leads; undefined when what it names is not there, or not yet. */
export function shotOf(
  goal: CameraGoal,
  scene: CompiledScene,
  reader: FrameReader,
  from: Shot,
  surroundings: Surroundings,
): Shot | undefined {
  if (goal.kind === 'pose') return { eye: goal.eye, target: goal.target }
  if (goal.kind === 'viewpoint') return scene.document.viewpoints.find(({ id }) => id === goal.id)
  const slot = reader.slotOf(goal.path)
  const pose = slot === undefined ? undefined : reader.pose(slot)
  const identity = slot === undefined ? undefined : reader.identity(slot)
  if (!pose || !identity) return undefined
  const standing = findKind(identity.kind)?.mobility === 'machine'
  const what = identity.kind === 'building' ? 'building' : standing ? 'machine' : 'vehicle'
  const shots = variants.map(
    ({ turn, rise }) =>
      () =>
        frame(what, pose, identity.size, from, turn, rise),
  )
  return (shots.find((shot) => seesFreely(shot(), surroundings)) ?? shots[0]!)()
}

export function firstShot(scene: CompiledScene): Shot {
  return scene.document.viewpoints[0]!
}
