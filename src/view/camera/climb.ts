import { useSession } from '../../session/session.ts'
import type { Stage } from '../stage/stage.ts'
import { parentOf } from './goals.ts'

/** One level up: from a vehicle to its building, from a building to the park. */
export function climb({ scene, reader, buildings }: Stage): void {
  const { selection, select, fly } = useSession.getState()
  const parent = parentOf(selection, scene, reader, buildings)
  select(parent)
  if (parent === undefined) fly({ kind: 'viewpoint', id: scene.document.viewpoints[0]!.id })
  else fly({ kind: 'asset', path: parent })
}
