import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { ACESFilmicToneMapping, PCFShadowMap } from 'three'
import type { CompiledScene } from '../scene/compiledScene.ts'
import type { FrameReader } from '../telemetry/reader.ts'
import { CameraRig } from './camera/CameraRig.tsx'
import { fieldOfView } from './camera/framing.ts'
import { Lights } from './light/Lights.tsx'
import { palette } from './palette.ts'
import { PointerPicking } from './picking/PointerPicking.tsx'
import { type QualityTier, chooseTier, probeRenderer } from './quality.ts'
import { ContextWatch } from './stage/ContextWatch.tsx'
import { DrawingArea, type DrawingOptions } from './stage/DrawingArea.tsx'
import { FrameLoop } from './stage/FrameLoop.tsx'
import { hushClockWarning } from './stage/hushClockWarning.ts'
import { Stage } from './stage/stage.ts'

interface SceneViewProps {
  readonly scene: CompiledScene
  readonly reader: FrameReader
  /** The clock that frames are shown by, milliseconds: the argument of `reader.advance`. */
  readonly now: () => number
  /** A picture that does not move: cuts instead of flights, no fades. */
  readonly still?: boolean
  /** There is no WebGL 2 here. */
  readonly onUnavailable?: () => void
  /** The graphics context was lost (true) or came back (false). */
  readonly onContextLost?: (lost: boolean) => void
}

const farthest = 14_000

hushClockWarning()

/** The park in three dimensions. It fills its parent, which carries `data-view-ready` once nothing is missing. */
export function SceneView({
  scene,
  reader,
  now,
  still = false,
  onUnavailable,
  onContextLost,
}: SceneViewProps): ReactNode {
  const [renderer] = useState(probeRenderer)
  useEffect(() => {
    if (renderer === undefined) onUnavailable?.()
  }, [renderer, onUnavailable])
  if (renderer === undefined) return null
  const tier = chooseTier(location.search, renderer)
  return <Picture key={scene.id} {...{ scene, reader, now, still, tier, onContextLost }} />
}

interface PictureProps extends Pick<SceneViewProps, 'scene' | 'reader' | 'now'> {
  readonly still: boolean
  readonly tier: QualityTier
  readonly onContextLost: ((lost: boolean) => void) | undefined
}

function Picture({ scene, reader, now, still, tier, onContextLost }: PictureProps) {
  const wrapper = useRef<HTMLDivElement>(null)
  const [pixelRatio, setPixelRatio] = useState(1)
  const options = useMemo(() => optionsFor(tier), [tier])
  const stage = useMemo(() => new Stage(scene, reader, tier, still), [scene, reader, tier, still])
  useEffect(() => () => stage.dispose(), [stage])
  const drawn = useCallback((complete: boolean) => {
    if (complete) wrapper.current?.setAttribute('data-view-ready', '')
  }, [])
  return (
    <div ref={wrapper} style={{ position: 'absolute', inset: 0 }}>
      <DrawingArea options={options} pixelRatio={pixelRatio}>
        <Lights bounds={scene.document.bounds} tier={tier} />
        <primitive object={stage.group} />
        <CameraRig stage={stage} still={still} />
        <PointerPicking stage={stage} />
        <ContextWatch stage={stage} onContextLost={onContextLost} />
        <FrameLoop stage={stage} now={now} still={still} onDrawn={drawn} onPixelRatio={setPixelRatio} />
      </DrawingArea>
    </div>
  )
}

function optionsFor(tier: QualityTier): DrawingOptions {
  return {
    frameloop: 'demand',
    shadows: tier === 'lite' ? false : 'percentage',
    gl: { antialias: tier !== 'lite', alpha: false, stencil: true, powerPreference: 'high-performance' },
    camera: { fov: fieldOfView, near: 1, far: farthest },
    onCreated({ gl }) {
      gl.toneMapping = ACESFilmicToneMapping
      gl.toneMappingExposure = palette.exposure
      gl.shadowMap.type = PCFShadowMap
      gl.shadowMap.autoUpdate = false
      gl.shadowMap.needsUpdate = true
    },
  }
}
