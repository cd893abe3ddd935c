import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { CustomToneMapping, PCFShadowMap } from 'three'
import type { CompiledScene } from '../scene/compiledScene.ts'
import type { FrameReader } from '../telemetry/reader.ts'
import { CameraRig } from './camera/CameraRig.tsx'
import { fieldOfView } from './camera/framing.ts'
import type { LifeRecord } from './life/record/lifeRecord.ts'
import { installToneMapping } from './light/toneMapping.ts'
import type { OwnModels } from './ownModels/ownModels.ts'
import { PointerPicking } from './picking/PointerPicking.tsx'
import { type QualityTier, probeGraphics, tiers } from './quality.ts'
import { type Quality, useQuality } from './quality/useQuality.ts'
import { ContextWatch } from './stage/ContextWatch.tsx'
import { DrawingArea, type DrawingOptions } from './stage/DrawingArea.tsx'
import { FrameLoop } from './stage/FrameLoop.tsx'
import { hushClockWarning } from './stage/hushClockWarning.ts'
import { Stage } from './stage/stage.ts'

interface SceneViewProps {
  readonly scene: CompiledScene
  readonly reader: FrameReader
  /** What the reader's frames told so far. */
  readonly record: LifeRecord
  /** Bodies that files of the scene give. */
  readonly own?: OwnModels
  /** The clock that frames are shown by, milliseconds: the argument of `reader.advance`. */
  readonly now: () => number
  /** A picture that does not move: cuts instead of flights, no fades. */
  readonly still?: boolean
  /** There is no WebGL 2 here, with the browser's own words for it, which may be empty. */
  readonly onUnavailable?: (refusal: string) => void
  /** A picture stands there (true), or it went with the graphics context (false). */
  readonly onPicture?: (there: boolean) => void
}

const farthest = 14_000

hushClockWarning()
installToneMapping()

/** The park in three dimensions. It fills its parent, which carries `data-view-ready` once nothing is missing. */
export function SceneView({
  scene,
  reader,
  record,
  own,
  now,
  still = false,
  onUnavailable,
  onPicture,
}: SceneViewProps): ReactNode {
  const [probe] = useState(probeGraphics)
  useEffect(() => {
    if ('refusal' in probe) onUnavailable?.(probe.refusal)
  }, [probe, onUnavailable])
  if ('refusal' in probe) return null
  const { renderer } = probe
  return <GovernedPicture {...{ scene, reader, record, own, now, still, renderer, onPicture }} />
}

/** A tier has a canvas of its own, and all that it shows is made anew. */
function GovernedPicture({ renderer, ...given }: Omit<PictureProps, 'quality'> & { readonly renderer: string }) {
  const quality = useQuality(renderer, given.still)
  return <Picture key={`${given.scene.id} ${quality.tier}`} {...given} quality={quality} />
}

interface PictureProps extends Pick<SceneViewProps, 'scene' | 'reader' | 'record' | 'now'> {
  readonly own: OwnModels | undefined
  readonly still: boolean
  readonly quality: Quality
  readonly onPicture: ((there: boolean) => void) | undefined
}

function Picture({ scene, reader, record, own, now, still, quality, onPicture }: PictureProps) {
  const { tier } = quality
  const wrapper = useRef<HTMLDivElement>(null)
  const [pixelRatio, setPixelRatio] = useState(1)
  const options = useMemo(() => optionsFor(tier), [tier])
  const stage = useMemo(
    () => new Stage({ scene, reader, record, own }, tier, still),
    [scene, reader, record, own, tier, still],
  )
  useEffect(() => () => stage.dispose(), [stage])
  const there = useRef(false)
  const drawn = useCallback(
    (complete: boolean) => {
      if (!there.current) onPicture?.(true)
      there.current = true
      if (complete) wrapper.current?.setAttribute('data-view-ready', '')
    },
    [onPicture],
  )
  const lost = useCallback(() => {
    there.current = false
    onPicture?.(false)
  }, [onPicture])
  return (
    <div ref={wrapper} style={{ position: 'absolute', inset: 0 }}>
      <DrawingArea options={options} pixelRatio={pixelRatio}>
        <primitive object={stage.group} />
        <CameraRig stage={stage} still={still} />
        <PointerPicking stage={stage} />
        <ContextWatch stage={stage} onLost={lost} />
        <FrameLoop {...{ stage, quality, now, still }} onDrawn={drawn} onPixelRatio={setPixelRatio} />
      </DrawingArea>
    </div>
  )
}

function optionsFor(tier: QualityTier): DrawingOptions {
  return {
    frameloop: 'demand',
    shadows: tiers[tier].shadowMap > 0 ? 'percentage' : false,
    gl: {
      antialias: tiers[tier].smoothing === 'canvas',
      alpha: false,
      stencil: true,
      powerPreference: 'high-performance',
    },
    camera: { fov: fieldOfView, near: 1, far: farthest },
    onCreated({ gl, scene }) {
      // The scene stands where it is: otherwise every frame would place all that is in it anew.
      scene.matrixAutoUpdate = false
      gl.toneMapping = CustomToneMapping
      gl.info.autoReset = false
      gl.shadowMap.type = PCFShadowMap
      gl.shadowMap.autoUpdate = false
      gl.shadowMap.needsUpdate = true
    },
  }
}
