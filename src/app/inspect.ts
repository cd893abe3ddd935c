import { version } from '../../package.json'
import { assetStateNames, type AssetStateName } from '../model/assetState.ts'
import type { Problem } from '../model/problem.ts'
import { provenanceNames, qualityNames, type ProvenanceName, type QualityName } from '../model/quality.ts'
import type { BindingHealth, LinkState, SourceMode } from '../telemetry/source.ts'
import { viewMetrics, type ViewMetrics } from '../view/viewMetrics.ts'
import type { Park } from './park.ts'

/** The state of the page as plain JSON, for support and tests. Lengths in metres, angles in radians. */
export interface Inspection {
  readonly scene: string
  readonly mode: SourceMode
  readonly source: {
    readonly state: LinkState
    readonly since: number
    readonly broker: string
    readonly ageMs: number | null
    readonly plantOnline: boolean
    readonly reconnects: number
    readonly gaps: number
    readonly bindings: readonly BindingHealth[]
  }
  readonly epoch: number
  /** UTC milliseconds of the last applied frame. */
  readonly time: number
  /** Number of assets that were ever told of. */
  readonly quality: Readonly<Record<QualityName, number>>
  readonly assets: readonly InspectedAsset[]
  readonly messages: {
    readonly received: number
    readonly bad: number
    readonly byProtocol: Readonly<Record<string, { readonly received: number; readonly bad: number }>>
  }
  readonly frame: ViewMetrics
  readonly problems: readonly Problem[]
}

export interface InspectedAsset {
  readonly path: string
  readonly kind: string
  /** Null until a first pose is known. */
  readonly x: number | null
  readonly y: number | null
  readonly theta: number | null
  readonly mapId: string | null
  readonly state: AssetStateName
  readonly quality: QualityName
  readonly provenance: ProvenanceName
  /** Null before the first value. */
  readonly ageMs: number | null
}

export interface InspectionHandle {
  readonly version: string
  /** Null while no park is open. */
  readonly inspect: () => Inspection | null
}

declare global {
  interface Window {
    readonly yujing: InspectionHandle
  }
}

let shown: Park | undefined

/** Puts `window.yujing` there; nothing in it changes anything. */
export function installInspection(): void {
  const handle: InspectionHandle = Object.freeze({ version, inspect: () => (shown ? inspectPark(shown) : null) })
  Object.defineProperty(window, 'yujing', { value: handle, writable: false, configurable: false })
}

/** @returns what takes the park out again */
export function showInspection(park: Park): () => void {
  shown = park
  return () => {
    if (shown === park) shown = undefined
  }
}

function inspectPark(park: Park): Inspection {
  const { scene, reader, link } = park
  const { mode, problems: _, ...source } = link.get()
  const assets = Array.from({ length: reader.assetCount }, (_asset, slot) => inspectAsset(park, slot))
  const quality = { good: 0, uncertain: 0, stale: 0, bad: 0 }
  for (const asset of assets) if (asset.provenance !== 'none') quality[asset.quality]++
  return {
    scene: scene.id,
    mode,
    source,
    epoch: reader.epoch,
    time: reader.time,
    quality,
    assets,
    messages: countMessages(source.bindings),
    frame: viewMetrics(),
    problems: park.problems(),
  }
}

function inspectAsset({ scene, reader }: Park, slot: number): InspectedAsset {
  const { path, kind, state, quality, provenance, ageMs } = reader.asset(slot)
  const pose = reader.pose(slot)
  return {
    path,
    kind,
    x: pose?.x ?? null,
    y: pose?.y ?? null,
    theta: pose?.theta ?? null,
    mapId: reader.text(slot, 'mapId') ?? scene.assets[slot]?.mapId ?? null,
    state: assetStateNames[state],
    quality: qualityNames[quality],
    provenance: provenanceNames[provenance],
    ageMs: Number.isFinite(ageMs) ? ageMs : null,
  }
}

function countMessages(bindings: readonly BindingHealth[]): Inspection['messages'] {
  const byProtocol: Record<string, { received: number; bad: number }> = {}
  let received = 0
  let bad = 0
  for (const binding of bindings) {
    const protocol = (byProtocol[binding.protocol] ??= { received: 0, bad: 0 })
    protocol.received += binding.received
    protocol.bad += binding.bad
    received += binding.received
    bad += binding.bad
  }
  return { received, bad, byProtocol }
}
