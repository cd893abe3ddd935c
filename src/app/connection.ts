import { createObservable, type Readable } from '../hud/observable.ts'
import type { FrameReader } from '../telemetry/reader.ts'
import type { LinkStatus, Source, SourceMode } from '../telemetry/source.ts'
import type { ProblemLog } from './problemLog.ts'

export interface ConnectionOptions {
  readonly mode: SourceMode
  readonly broker: string | undefined
  readonly create: () => Source
  readonly reader: FrameReader
  /** UTC milliseconds. */
  readonly now: () => number
  /** The time that the reader takes a frame to have come at. */
  readonly receivedAt: () => number
  /** A still picture: a source that has said all is silent, and that is in order. */
  readonly still: boolean
  readonly log: ProblemLog
}

export interface Connection {
  readonly link: Readable<LinkStatus>
  readonly close: () => void
}

const checkPeriodMs = 1000
/**
 * An online source speaks at least once a second; one that is silent over so many checks has died with its worker.
 * Checks are counted, not time: a main thread that was busy has the messages still before it.
 */
const patientChecks = { online: 5, starting: 40 }
const shortestPauseMs = 1000
const longestPauseMs = 30_000

/** Feeds the reader from a source, and starts the source anew when it dies. */
export function connect(options: ConnectionOptions): Connection {
  const { reader, now, log } = options
  const link = createObservable(firstStatus(options))
  let source: Source | undefined
  let lastWord = now()
  let silentChecks = 0
  let pauseMs = shortestPauseMs
  let restart: ReturnType<typeof setTimeout> | undefined

  const heard = () => {
    lastWord = now()
    silentChecks = 0
  }
  const start = () => {
    restart = undefined
    heard()
    source = options.create()
    source.start({
      frame(buffer) {
        heard()
        pauseMs = shortestPauseMs
        reader.push(buffer, options.receivedAt())
      },
      link(status) {
        heard()
        link.set(continued(status, link.get(), now()))
        reader.linkLost(isLost(link.get()))
        if (status.state !== 'stopped') return
        for (const { code, where, got = '' } of status.problems) log.report(code, where, got)
        startAnew(status.since)
      },
    })
  }
  const startAnew = (since: number) => {
    if (restart !== undefined) return
    source?.stop()
    reader.linkLost(true)
    link.set({ ...link.get(), state: 'reconnecting', since, reconnects: link.get().reconnects + 1 })
    restart = setTimeout(start, pauseMs)
    pauseMs = Math.min(longestPauseMs, 2 * pauseMs)
  }
  const check = () => {
    if (options.still || restart !== undefined) return
    const patience = link.get().state === 'online' ? patientChecks.online : patientChecks.starting
    if (++silentChecks < patience) return
    log.report('link.halfOpen', 'worker', `> ${silentChecks * checkPeriodMs} ms`)
    startAnew(lastWord)
  }
  start()
  const checking = setInterval(check, checkPeriodMs)
  return {
    link,
    close() {
      clearInterval(checking)
      clearTimeout(restart)
      source?.stop()
    },
  }
}

function firstStatus({ mode, broker = '', now }: ConnectionOptions): LinkStatus {
  return {
    mode,
    state: 'connecting',
    since: now(),
    broker,
    ageMs: null,
    plantOnline: true,
    reconnects: 0,
    gaps: 0,
    bindings: [],
    problems: [],
  }
}

function isLost({ state }: LinkStatus): boolean {
  return state !== 'online' && state !== 'connecting'
}

/**
 * The status as people see it: a worker that was started anew is still on its way back, and `since` of a link that
 * holds is when the plant behind it went away, if it did.
 */
function continued(status: LinkStatus, before: LinkStatus, now: number): LinkStatus {
  const { reconnects } = before
  if (status.state === 'connecting' && before.state !== 'connecting') {
    return { ...status, state: 'reconnecting', since: before.state === 'online' ? now : before.since, reconnects }
  }
  if (status.state !== 'online' || status.plantOnline) return status
  return { ...status, since: before.state === 'online' && !before.plantOnline ? before.since : now }
}
