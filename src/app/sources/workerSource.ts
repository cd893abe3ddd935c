import type { LinkStatus, Source } from '../../telemetry/source.ts'
import type { PortMessage } from '../../../workers/control.ts'

/** Milliseconds in which a worker may say goodbye to its broker. */
const farewellMs = 500

/** A worker and its control, see `WorkerControl`. */
export interface RunningWorker {
  readonly worker: Worker
  start(port: MessagePort): Promise<void>
  stop(): Promise<void>
  /** At once, with whatever was still asked of it. */
  end(): void
}

export function workerSource(spawn: () => RunningWorker, about: Pick<LinkStatus, 'mode' | 'broker'>): Source {
  let stop: () => void = () => {}
  return {
    start(listener) {
      const { worker, ...control } = spawn()
      const { port1: ours, port2: theirs } = new MessageChannel()
      ours.addEventListener('message', ({ data }: MessageEvent<PortMessage>) =>
        data instanceof ArrayBuffer ? listener.frame(data) : listener.link(data),
      )
      ours.start()
      const failed = (reason: string): void => listener.link(failedStatus(about, reason))
      // Comlink keeps a worker as long as its proxies live: one that was stopped must not lead back to them.
      const listening = new AbortController()
      worker.addEventListener('error', ({ message }) => failed(message), { signal: listening.signal })
      control.start(theirs).catch((error: unknown) => failed(error instanceof Error ? error.message : String(error)))
      stop = () => {
        ours.close()
        listening.abort()
        void control.stop()
        setTimeout(() => control.end(), farewellMs)
      }
    },
    stop: () => stop(),
  }
}

function failedStatus(about: Pick<LinkStatus, 'mode' | 'broker'>, reason: string): LinkStatus {
  const now = Date.now()
  const where = about.broker || about.mode
  return {
    ...about,
    state: 'stopped',
    since: now,
    ageMs: null,
    plantOnline: false,
    reconnects: 0,
    gaps: 0,
    bindings: [],
    problems: [{ code: 'link.refused', where, got: reason, count: 1, firstTime: now, lastTime: now }],
  }
}
