import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { PerspectiveCamera } from 'three'
import { useExhibit } from '../../session/exhibit.ts'
import { prefersStillness } from '../prefersStillness.ts'
import { aim } from './aim.ts'
import type { ExhibitStage } from './exhibitStage.ts'
import { Framer } from './framing.ts'
import { Turntable } from './turntable.ts'

const wheelSpeed = 0.001

interface TurntableRigProps {
  readonly stage: ExhibitStage
  readonly still: boolean
}

/** Shows all of the machine in the part of the picture that no panel covers; the hand turns it, and else it turns by itself. */
export function TurntableRig({ stage, still }: TurntableRigProps) {
  const invalidate = useThree((state) => state.invalidate)
  const canvas = useThree((state) => state.gl.domElement)
  const table = useMemo(() => new Turntable(), [])
  const framer = useMemo(() => new Framer(), [])

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
    if (stage.outline) aim(camera, framer, stage.outline, table.orbit, { ...size, free }, !still)
    if (spins) invalidate()
  }, -2)
  return null
}
