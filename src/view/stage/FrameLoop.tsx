import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { PerspectiveCamera, Vector3 } from 'three'
import { useSession } from '../../session/session.ts'
import { toSite } from '../picking/ray.ts'
import { usePainter } from '../post/usePainter.ts'
import { type PixelRatios, pixelRatiosFor } from '../quality.ts'
import { GpuTimer } from '../quality/gpuTimer.ts'
import type { Quality } from '../quality/useQuality.ts'
import { recordFrame } from '../viewMetrics.ts'
import { pulse } from './pulse.ts'
import type { Stage } from './stage.ts'

/** What of the session the labels follow. */
const relabelling = ['selection', 'language', 'covered', 'tagged'] as const

/** What can be drawn frame by frame. */
export type Drawable = Pick<
  Stage,
  | 'reader'
  | 'lighting'
  | 'complete'
  | 'watch'
  | 'resize'
  | 'refreshLabels'
  | 'advance'
  | 'light'
  | 'prepare'
  | 'takeShadowsDue'
>

interface FrameLoopProps {
  readonly stage: Drawable
  readonly quality: Quality
  /** The clock of the reader, milliseconds. */
  readonly now: () => number
  readonly still: boolean
  /** Called after a picture in which nothing was missing. */
  readonly onDrawn: (complete: boolean) => void
  /** Physical pixels of the picture at most; absent: those of the tier. */
  readonly pixels?: number | undefined
  /** Called with the canvas's pixels per CSS pixel. */
  readonly onPixelRatio: (ratio: number) => void
}

/** Draws when something moves and rests when nothing does. */
export function FrameLoop({ stage, quality, now, still, pixels, onDrawn, onPixelRatio }: FrameLoopProps) {
  const invalidate = useThree((state) => state.invalidate)
  const gl = useThree((state) => state.gl)
  const { width, height } = useThree((state) => state.size)
  const ratios = useRef<PixelRatios>({ canvas: 1, picture: 1 })
  const painter = usePainter(quality.tier, stage.lighting, ratios)
  const timer = useMemo(() => new GpuTimer(gl.getContext() as WebGL2RenderingContext), [gl])
  /** When the last picture was drawn, if it asked for the next one. */
  const askedAt = useRef<number>(undefined)

  useEffect(() => {
    ratios.current = pixelRatiosFor(quality, width, height, devicePixelRatio, pixels)
    onPixelRatio(ratios.current.canvas)
    stage.resize(width, height, remPixels())
    stage.watch(invalidate)
    invalidate()
  }, [stage, quality, width, height, pixels, painter, onPixelRatio, invalidate])

  useEffect(() => {
    const renew = () => timer.renew()
    gl.domElement.addEventListener('webglcontextrestored', renew)
    const stopPulse = pulse(() => {
      if (stage.advance(now())) invalidate()
    })
    const stop = useSession.subscribe((state, before) => {
      const relabel = relabelling.some((field) => state[field] !== before[field])
      const relit = state.theme !== before.theme || state.aspect !== before.aspect
      if (!relabel && !relit) return
      if (relabel) stage.refreshLabels()
      invalidate()
    })
    return () => {
      gl.domElement.removeEventListener('webglcontextrestored', renew)
      stopPulse()
      stop()
    }
  }, [stage, now, invalidate, gl, timer])

  useFrame(({ gl: renderer, scene, camera, controls }, seconds) => {
    if (!painter || !(camera instanceof PerspectiveCamera) || renderer.getContext().isContextLost()) return
    const started = performance.now()
    stage.advance(now())
    const { selection, language, theme, aspect, covered, tagged } = useSession.getState()
    const dawning = stage.light(renderer, { theme, now: started, still })
    const target = targetOf(controls)
    const busy = stage.prepare({
      camera,
      target,
      selection,
      language,
      theme,
      aspect,
      covered,
      tagged,
      now: started,
      seconds: Math.min(seconds, 0.1),
      still,
    })
    if (stage.takeShadowsDue()) renderer.shadowMap.needsUpdate = true
    renderer.info.reset()
    timer.begin()
    painter.paint(scene, camera, Math.hypot(...toSite(camera.position).map((value, i) => value - target[i]!)))
    timer.end()
    const { render, memory, programs } = renderer.info
    const cpuMs = performance.now() - started
    const gpuMs = timer.milliseconds
    recordFrame({
      cpuMs,
      gpuMs,
      drawCalls: render.calls,
      triangles: render.triangles,
      programs: programs?.length ?? 0,
      geometries: memory.geometries,
      textures: memory.textures,
      tier: quality.tier,
      pixels: Math.round(width * height * ratios.current.picture ** 2),
    })
    const interval = askedAt.current === undefined ? undefined : started - askedAt.current
    if (stage.complete) quality.drawn({ script: cpuMs, graphics: gpuMs, interval })
    onDrawn(stage.complete)
    const goesOn = busy || dawning || (stage.reader.moving && !still)
    askedAt.current = goesOn ? started : undefined
    if (goesOn) invalidate()
  }, 1)
  return null
}

/** CSS pixels of one rem, which follows the size of the window: see `hud/tokens.css`. */
function remPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}

function targetOf(controls: unknown): readonly [number, number, number] {
  const { getTarget } = (controls ?? {}) as { getTarget?: (into: Vector3) => Vector3 }
  return getTarget ? toSite(getTarget.call(controls, new Vector3())) : [0, 0, 0]
}
