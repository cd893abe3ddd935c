export interface ViewMetrics {
  /** Script per drawn frame: advancing the reader, uploading, and issuing the draw calls. Milliseconds. */
  readonly cpuMs: { readonly p50: number; readonly p95: number }
  readonly drawCalls: number
  readonly triangles: number
  /** Bytes that the last applied telemetry frame made us upload. */
  readonly bytesUploaded: number
  /** Instances of moving and articulated assets. */
  readonly instances: number
  /** Pictures drawn since the start. */
  readonly frames: number
}

const window = 240
const times = new Float64Array(window)
const counts = { drawCalls: 0, triangles: 0, bytesUploaded: 0, instances: 0, frames: 0 }

export function recordFrame(cpuMs: number, drawCalls: number, triangles: number): void {
  times[counts.frames % window] = cpuMs
  counts.frames++
  counts.drawCalls = drawCalls
  counts.triangles = triangles
}

export function recordUpload(bytes: number): void {
  counts.bytesUploaded = bytes
}

export function recordInstances(instances: number): void {
  counts.instances = instances
}

/** What drawing has cost, over the last 240 pictures. */
export function viewMetrics(): ViewMetrics {
  const recent = times.slice(0, Math.min(window, counts.frames)).sort()
  const quantile = (share: number) => recent[Math.min(recent.length - 1, Math.floor(recent.length * share))] ?? 0
  return { ...counts, cpuMs: { p50: quantile(0.5), p95: quantile(0.95) } }
}
