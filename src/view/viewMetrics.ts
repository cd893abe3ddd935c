import type { QualityTier } from './quality.ts'

export interface ViewMetrics {
  /** Script per drawn frame: advancing the reader, uploading, and issuing the draw calls. Milliseconds. */
  readonly cpuMs: Quantiles
  /** Graphics work per frame; zeros where the browser does not tell. Milliseconds. */
  readonly gpuMs: Quantiles
  /** Of the last frame, shadow and post passes included. */
  readonly drawCalls: number
  readonly triangles: number
  /** The most of any frame lately: one in which the shadow was drawn too. */
  readonly mostDrawCalls: number
  readonly mostTriangles: number
  /** What is kept on the graphics chip. */
  readonly programs: number
  readonly geometries: number
  readonly textures: number
  /** Bytes that the last applied telemetry frame made us upload. */
  readonly bytesUploaded: number
  /** Instances of moving and articulated assets. */
  readonly instances: number
  /** Pictures drawn since the start. */
  readonly frames: number
  readonly tier: QualityTier
  /** Drawn of the scene, physical; a canvas of more stretches them. */
  readonly pixels: number
}

interface Quantiles {
  readonly p50: number
  readonly p95: number
}

/** One picture as it was drawn. */
export type DrawnFrame = Pick<
  ViewMetrics,
  'drawCalls' | 'triangles' | 'programs' | 'geometries' | 'textures' | 'tier' | 'pixels'
> & { readonly cpuMs: number; readonly gpuMs: number | undefined }

const window = 240
const cpu = new Float64Array(window)
const gpu = new Float64Array(window)
const draws = new Float64Array(window)
const corners = new Float64Array(window)
const uploads = { bytesUploaded: 0, instances: 0 }
let frames = 0
let last: Omit<DrawnFrame, 'cpuMs' | 'gpuMs'> = {
  drawCalls: 0,
  triangles: 0,
  programs: 0,
  geometries: 0,
  textures: 0,
  tier: 'lite',
  pixels: 0,
}

export function recordFrame({ cpuMs, gpuMs, ...frame }: DrawnFrame): void {
  const at = frames++ % window
  cpu[at] = cpuMs
  gpu[at] = gpuMs ?? 0
  draws[at] = frame.drawCalls
  corners[at] = frame.triangles
  last = frame
}

export function recordUpload(bytes: number): void {
  uploads.bytesUploaded = bytes
}

export function recordInstances(instances: number): void {
  uploads.instances = instances
}

/** What drawing has cost, over the last 240 pictures. */
export function viewMetrics(): ViewMetrics {
  const count = Math.min(window, frames)
  return {
    ...last,
    ...uploads,
    frames,
    cpuMs: quantiles(cpu.slice(0, count)),
    gpuMs: quantiles(gpu.slice(0, count)),
    mostDrawCalls: Math.max(0, ...draws.subarray(0, count)),
    mostTriangles: Math.max(0, ...corners.subarray(0, count)),
  }
}

function quantiles(values: Float64Array): Quantiles {
  const sorted = values.sort()
  const below = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: below(0.5), p95: below(0.95) }
}
