import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { CustomToneMapping } from 'three'
import { useExhibit } from '../../session/exhibit.ts'
import { fieldOfView } from '../camera/framing.ts'
import { installToneMapping } from '../light/toneMapping.ts'
import { type QualityTier, probeGraphics, tiers } from '../quality.ts'
import { type Quality, useQuality } from '../quality/useQuality.ts'
import type { FrameReader } from '../../telemetry/reader.ts'
import { ContextWatch } from '../stage/ContextWatch.tsx'
import { DrawingArea, type DrawingOptions } from '../stage/DrawingArea.tsx'
import { FrameLoop } from '../stage/FrameLoop.tsx'
import { hushClockWarning } from '../stage/hushClockWarning.ts'
import { type Exhibited, ExhibitStage } from './exhibitStage.ts'
import { Portraits } from './Portraits.tsx'
import { TurntableRig } from './TurntableRig.tsx'

interface ExhibitViewProps {
  readonly exhibited: Exhibited
  /** A still moment of a kind, for its portrait. */
  readonly portraitOf: (kind: string) => Promise<Exhibited | undefined>
  /** The clock that frames are shown by, milliseconds: the argument of `reader.advance`. */
  readonly now: () => number
  /** A picture that does not move. */
  readonly still: boolean
  /** There is no WebGL 2 here, with the browser's own words for it, which may be empty. */
  readonly onUnavailable: (refusal: string) => void
}

hushClockWarning()
installToneMapping()

/**
 * One machine on its turntable. It fills its parent; `data-shown` is the key of what was drawn with nothing
 * missing, and `data-shown-times` grows with each that was.
 */
export function ExhibitView({ onUnavailable, ...given }: ExhibitViewProps): ReactNode {
  const [probe] = useState(probeGraphics)
  useEffect(() => {
    if ('refusal' in probe) onUnavailable(probe.refusal)
  }, [probe, onUnavailable])
  return 'refusal' in probe ? null : <Governed {...given} renderer={probe.renderer} />
}

type GivenProps = Omit<ExhibitViewProps, 'onUnavailable'>

function Governed({ renderer, ...given }: GivenProps & { readonly renderer: string }) {
  const quality = useQuality(renderer, given.still)
  return <Picture key={quality.tier} {...given} quality={quality} />
}

function Picture({ exhibited, portraitOf, now, still, quality }: GivenProps & { readonly quality: Quality }) {
  const { tier } = quality
  const wrapper = useRef<HTMLDivElement>(null)
  const [pixelRatio, setPixelRatio] = useState(1)
  const options = useMemo(() => optionsFor(tier), [tier])
  const [stage] = useState(() => new ExhibitStage(exhibited, tier))
  useEffect(() => () => stage.dispose(), [stage])
  // A processor that draws has better things to do than to turn a table by itself.
  useEffect(() => {
    if (tier === 'lite') useExhibit.getState().spin(false)
  }, [tier])
  useEffect(() => stage.show(exhibited), [stage, exhibited])
  useEffect(() => {
    stage.setLevel(useExhibit.getState().level)
    return useExhibit.subscribe(({ level }) => stage.setLevel(level))
  }, [stage])
  const shown = useRef({ reader: undefined as FrameReader | undefined, times: 0 })
  const drawn = useCallback(
    (complete: boolean) => {
      if (!complete) return
      const { counts } = stage
      if (counts && counts.drawn !== useExhibit.getState().counts?.drawn) useExhibit.getState().count(counts)
      if (shown.current.reader === stage.reader) return
      if (counts) useExhibit.getState().count(counts)
      shown.current = { reader: stage.reader, times: shown.current.times + 1 }
      wrapper.current?.setAttribute('data-shown', stage.key)
      wrapper.current?.setAttribute('data-shown-times', String(shown.current.times))
    },
    [stage],
  )
  const lost = useCallback(() => wrapper.current?.removeAttribute('data-shown'), [])
  return (
    <div ref={wrapper} style={{ position: 'absolute', inset: 0 }}>
      <DrawingArea options={options} pixelRatio={pixelRatio}>
        <primitive object={stage.group} />
        <TurntableRig stage={stage} still={still} />
        <ContextWatch stage={stage} onLost={lost} />
        <Portraits {...{ portraitOf, tier }} />
        {/* One machine alone is cheap: it has all pixels of the canvas in every tier. */}
        <FrameLoop
          {...{ stage, quality, now, still }}
          pixels={tiers[tier].canvasPixels}
          onDrawn={drawn}
          onPixelRatio={setPixelRatio}
        />
      </DrawingArea>
    </div>
  )
}

function optionsFor(tier: QualityTier): DrawingOptions {
  return {
    frameloop: 'demand',
    shadows: false,
    gl: {
      antialias: tiers[tier].smoothing === 'canvas',
      alpha: false,
      stencil: true,
      powerPreference: 'high-performance',
    },
    camera: { fov: fieldOfView },
    onCreated({ gl }) {
      gl.toneMapping = CustomToneMapping
      gl.info.autoReset = false
    },
  }
}
