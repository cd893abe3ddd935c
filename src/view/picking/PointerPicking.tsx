import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { Raycaster, Vector2 } from 'three'
import { useSession } from '../../session/session.ts'
import type { Stage } from '../stage/stage.ts'
import { pick } from './pick.ts'
import { toSite } from './ray.ts'

/** A press that moved further than this, in CSS pixels, was a drag. */
const steady = 5
const hoverEvery = 100

/** Click selects, double click flies there, the pointer tells what can be clicked. */
export function PointerPicking({ stage }: { readonly stage: Stage }) {
  const canvas = useThree((state) => state.gl.domElement)
  const get = useThree((state) => state.get)

  useEffect(() => {
    const raycaster = new Raycaster()
    let pressed: { x: number; y: number } | undefined
    let hoveredAt = 0

    const pathAt = (event: MouseEvent): string | undefined => {
      const bounds = canvas.getBoundingClientRect()
      const x = ((event.clientX - bounds.left) / bounds.width) * 2 - 1
      const y = 1 - ((event.clientY - bounds.top) / bounds.height) * 2
      raycaster.setFromCamera(new Vector2(x, y), get().camera)
      const ray = { origin: toSite(raycaster.ray.origin), direction: toSite(raycaster.ray.direction) }
      const hit = pick(ray, stage.reader, stage.buildings, stage.openings)
      return hit && stage.reader.identity(hit.slot)?.path
    }
    const down = (event: PointerEvent) => {
      pressed = { x: event.clientX, y: event.clientY }
    }
    const click = (event: MouseEvent) => {
      if (!pressed || Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > steady) return
      useSession.getState().select(pathAt(event))
    }
    const doubleClick = (event: MouseEvent) => {
      const path = pathAt(event)
      if (path !== undefined) useSession.getState().fly({ kind: 'asset', path })
    }
    const move = (event: PointerEvent) => {
      if (event.buttons !== 0 || event.timeStamp - hoveredAt < hoverEvery) return
      hoveredAt = event.timeStamp
      const path = pathAt(event)
      useSession.getState().hover(path)
      canvas.style.cursor = path === undefined ? 'grab' : 'pointer'
    }
    canvas.addEventListener('pointerdown', down)
    canvas.addEventListener('click', click)
    canvas.addEventListener('dblclick', doubleClick)
    canvas.addEventListener('pointermove', move)
    return () => {
      canvas.removeEventListener('pointerdown', down)
      canvas.removeEventListener('click', click)
      canvas.removeEventListener('dblclick', doubleClick)
      canvas.removeEventListener('pointermove', move)
    }
  }, [stage, canvas, get])
  return null
}
