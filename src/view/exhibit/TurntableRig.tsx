import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { PerspectiveCamera, Vector3 } from 'three'
import { type Exhibit, useExhibit } from '../../session/exhibit.ts'
import { prefersStillness } from '../prefersStillness.ts'
import type { ExhibitStage } from './exhibitStage.ts'
import { frame, wayTo } from './framing.ts'
import { Turntable } from './turntable.ts'

/** Eye height above which nothing is seen from below, metres. */
const lowestEye = 0.15
const degree = Math.PI / 180
const wheelSpeed = 0.001
/** How much of the floor is seen behind the machine, metres. */
const farBehind = 400

interface TurntableRigProps {
  readonly stage: ExhibitStage
  readonly still: boolean
}

/** Shows all of the machine in the part of the picture that no panel covers; the hand turns it, and else it turns by itself. */
export function TurntableRig({ stage, still }: TurntableRigProps) {
  const invalidate = useThree((state) => state.invalidate)
  const canvas = useThree((state) => state.gl.domElement)
  const table = useMemo(() => new Turntable(), [])

  useEffect(() => {
    const left = new AbortController()
    const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
      canvas.addEventListener(type, act, { signal: left.signal })
    on('pointerdown', (event) => canvas.setPointerCapture(event.pointerId))
    on('pointermove', (event) => {
      if (!canvas.hasPointerCapture(event.pointerId)) return
      table.drag(event.movementX, event.movementY)
      useExhibit.getState().spin(false)
      invalidate()
    })
    on('wheel', (event) => {
      table.zoomBy(Math.exp(event.deltaY * wheelSpeed))
      invalidate()
    })
    on('dblclick', () => {
      table.reset()
      invalidate()
    })
    const stop = useExhibit.subscribe((state, before) => {
      if (state.kind !== before.kind) table.reset()
      if (state.spinning !== before.spinning || state.free !== before.free) invalidate()
    })
    return () => {
      left.abort()
      stop()
    }
  }, [canvas, table, invalidate])

  useFrame(({ camera, size }, seconds) => {
    const { spinning, free } = useExhibit.getState()
    if (!(camera instanceof PerspectiveCamera)) return
    const spins = spinning && !still && !prefersStillness()
    if (spins) table.spin(Math.min(seconds, 0.1))
    stage.face(table.orbit.azimuth)
    if (stage.outline) aim(camera, stage.outline, table, { ...size, free }, !still)
    if (spins) invalidate()
  }, -2)
  return null
}

interface Picture {
  readonly width: number
  readonly height: number
  readonly free: Exhibit['free']
}

/** @param around keeps its distance wherever the eye goes round */
function aim(
  camera: PerspectiveCamera,
  outline: readonly Vector3[],
  { orbit }: Turntable,
  { width, height, free = { left: 0, top: 0, right: width, bottom: height } }: Picture,
  around: boolean,
): void {
  const perPixel = (2 * Math.tan((camera.fov * degree) / 2)) / height
  const opening = {
    across: (perPixel * (free.right - free.left)) / 2,
    up: (perPixel * (free.bottom - free.top)) / 2,
  }
  const { middle, distance, aside, above } = frame(outline, orbit, opening, around)
  const away = distance * orbit.zoom
  const eye = middle.clone().addScaledVector(new Vector3(...wayTo(orbit.azimuth, orbit.elevation)), away)
  camera.position.set(eye.x, Math.max(lowestEye, eye.z), -eye.y)
  camera.lookAt(middle.x, middle.z, -middle.y)
  camera.near = away / 50
  camera.far = away + farBehind
  const left = (width - free.left - free.right) / 2 + aside / perPixel
  const top = (height - free.top - free.bottom) / 2 - above / perPixel
  camera.setViewOffset(width, height, left, top, width, height)
}
