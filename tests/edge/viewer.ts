import type { CompiledScene } from '../../src/scene/compiledScene.ts'
import { createFrameReader } from '../../src/telemetry/createReader.ts'
import type { FrameReader } from '../../src/telemetry/reader.ts'
import type { Link } from '../../workers/link.ts'
import { openDirectLink } from '../../workers/directLink.ts'
import { openGatewayLink } from '../../workers/gatewayLink.ts'

export interface Viewer {
  readonly reader: FrameReader
  readonly link: Link
  /** Frames that came, keyframes among them. */
  frames(): number
  close(): Promise<void>
}

/** Beyond the delay at which frames are shown: the reader applies each as it comes. */
const aheadMs = 1000

/** What a browser has: the worker's link and the main thread's reader, without the browser. */
export async function openViewer(scene: CompiledScene, mode: 'gateway' | 'direct', broker: string): Promise<Viewer> {
  const reader = createFrameReader(scene)
  let frames = 0
  const frame = (buffer: ArrayBuffer): void => {
    frames++
    reader.push(buffer, performance.now())
    reader.advance(performance.now() + aheadMs)
  }
  const link =
    mode === 'gateway'
      ? openGatewayLink({ mode, broker, scene }, frame)
      : openDirectLink({ mode, broker, scene }, frame)
  return { reader, link, frames: () => frames, close: () => link.close() }
}
