import { useFrame, useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { PerspectiveCamera, Vector3 } from 'three'
import { useSession } from '../../session/session.ts'
import { toSite } from '../picking/ray.ts'
import { pixelRatioFor } from '../quality.ts'
import { recordFrame } from '../viewMetrics.ts'
import type { Stage } from './stage.ts'

/** How often waiting frames are looked at while no picture is drawn, milliseconds. */
const pulse = 100

interface FrameLoopProps {
  readonly stage: Stage
  /** The clock of the reader, milliseconds. */
  readonly now: () => number
  readonly still: boolean
  /** Called after a picture in which nothing was missing. */
  readonly onDrawn: (complete: boolean) => void
  /** Called with the device pixels per CSS pixel that a picture of this size affords. */
  readonly onPixelRatio: (ratio: number) => void
}

/** Draws when something moves and rests when nothing does. */
export function FrameLoop({ stage, now, still, onDrawn, onPixelRatio }: FrameLoopProps) {
  const invalidate = useThree((state) => state.invalidate)
  const { width, height } = useThree((state) => state.size)

  useEffect(() => {
    onPixelRatio(pixelRatioFor(stage.tier, width, height, devicePixelRatio))
    stage.resize(width, height)
    stage.watch(invalidate)
    invalidate()
  }, [stage, width, height, onPixelRatio, invalidate])

  useEffect(() => {
    const waken = setInterval(() => {
      if (stage.advance(now())) invalidate()
    }, pulse)
    const stop = useSession.subscribe((state, before) => {
      if (state.selection === before.selection && state.language === before.language) return
      stage.refreshLabels()
      invalidate()
    })
    return () => {
      clearInterval(waken)
      stop()
    }
  }, [stage, now, invalidate])

  useFrame(({ gl, scene, camera, controls }, seconds) => {
    if (!(camera instanceof PerspectiveCamera)) return
    const started = performance.now()
    stage.advance(now())
    const { selection, language } = useSession.getState()
    const target = targetOf(controls)
    const busy = stage.prepare({
      camera,
      target,
      selection,
      language,
      now: started,
      seconds: Math.min(seconds, 0.1),
      still,
    })
    if (stage.takeShadowsDue()) gl.shadowMap.needsUpdate = true
    gl.render(scene, camera)
    recordFrame(performance.now() - started, gl.info.render.calls, gl.info.render.triangles)
    onDrawn(stage.complete)
    if (busy || (stage.reader.moving && !still)) invalidate()
  }, 1)
  return null
}

function targetOf(controls: unknown): readonly [number, number, number] {
  const { getTarget } = (controls ?? {}) as { getTarget?: (into: Vector3) => Vector3 }
  return getTarget ? toSite(getTarget.call(controls, new Vector3())) : [0, 0, 0]
}
