import type { CompiledScene } from '../scene/compiledScene.ts'
import type { CameraGoal } from '../session/session.ts'
import { useSession } from '../session/session.ts'
import type { Parameters } from './parameters.ts'

/** Puts camera and selection where the address says, in a scene that is open. */
export function arriveIn(scene: CompiledScene, parameters: Parameters): void {
  const { select, fly } = useSession.getState()
  select(parameters.asset)
  const goal = goalOf(scene, parameters)
  if (goal) fly(goal)
}

function goalOf({ document }: CompiledScene, { camera, view, asset }: Parameters): CameraGoal | undefined {
  if (camera) return { kind: 'pose', ...camera, instant: true }
  if (view === undefined && asset !== undefined) return { kind: 'asset', path: asset }
  const viewpoint = document.viewpoints.find(({ id }) => id === view) ?? document.viewpoints[0]
  return viewpoint && { kind: 'pose', eye: viewpoint.eye, target: viewpoint.target, instant: true }
}
