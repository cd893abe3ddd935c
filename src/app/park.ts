import type { Readable } from '../hud/observable.ts'
import type { Problem } from '../model/problem.ts'
import type { CompiledScene } from '../scene/compiledScene.ts'
import { fetchBytes } from '../scene/fetchBytes.ts'
import { fetchText } from '../scene/fetchText.ts'
import { loadScene } from '../scene/load.ts'
import { createFrameReader } from '../telemetry/createReader.ts'
import { playbackDelayMs } from '../telemetry/playback.ts'
import type { FrameReader } from '../telemetry/reader.ts'
import type { LinkStatus } from '../telemetry/source.ts'
import { LifeRecord } from '../view/life/record/lifeRecord.ts'
import { OwnModels } from '../view/ownModels/ownModels.ts'
import { connect } from './connection.ts'
import { createProblemLog, type ProblemLog } from './problemLog.ts'
import type { Site } from './site.ts'
import { createSource, type SourceOptions } from './sources/createSource.ts'

/** A scene that is open, with the frames that come for it. */
export interface Park {
  readonly scene: CompiledScene
  readonly reader: FrameReader
  /** What the frames told so far. */
  readonly record: LifeRecord
  /** Bodies that files of the scene give. */
  readonly own: OwnModels
  readonly link: Readable<LinkStatus>
  /** The clock that frames are received and shown by, UTC milliseconds; stands still in a still picture. */
  readonly now: () => number
  readonly still: boolean
  readonly problems: () => readonly Problem[]
  readonly report: ProblemLog['report']
  readonly close: () => void
}

export interface FailedPark {
  readonly problems: () => readonly Problem[]
}

/** Longer than this, and a file counts as missing. */
const fileMs = 30_000

/** How often frames are applied when no picture asks for them: no WebGL, or a hidden tab. */
const pulseMs = 200

/** @param siteLog problems of the page, which are every park's as well */
export async function openPark(id: string, site: Site, siteLog: ProblemLog): Promise<Park | FailedPark> {
  const folder = new URL(`scenes/${encodeURIComponent(id)}/`, document.baseURI).href
  const log = createProblemLog()
  const urlOf = (file: string) => new URL(file, folder).href
  const { scene, problems } = await loadScene((file) => fetchText(urlOf(file)))
  log.add(problems)
  if (!scene) return { problems: () => [...siteLog.all(), ...log.all()] }
  const reader = createFrameReader(scene)
  const record = new LifeRecord(scene, reader)
  const own = new OwnModels((file, atMost) => fetchBytes(urlOf(file), atMost, fileMs), log.add)
  const still = site.at !== undefined
  const opened = clock()
  const now = still ? () => opened : clock
  const { link, close } = connect({
    mode: site.mode,
    broker: site.broker,
    create: () => createSource(sourceOptions(scene, site)),
    reader,
    now: clock,
    receivedAt: still ? () => opened - playbackDelayMs : clock,
    still,
    log,
  })
  const pulse = setInterval(() => reader.advance(now()), pulseMs)
  return {
    scene,
    reader,
    record,
    own,
    link,
    now,
    still,
    problems: () => [...siteLog.all(), ...log.all(), ...link.get().problems, ...reader.problems()],
    report: log.report,
    close() {
      clearInterval(pulse)
      record.close()
      close()
    },
  }
}

function sourceOptions(scene: CompiledScene, site: Site): SourceOptions {
  const { mode, broker, username, topics, at } = site
  return {
    mode,
    scene,
    scenarioUrl: `seeds/scenarios/${encodeURIComponent(scene.id)}.json`,
    ...(broker === undefined ? {} : { broker }),
    ...(username === undefined ? {} : { username }),
    ...(topics === undefined ? {} : { topics }),
    ...(at === undefined ? {} : { at }),
  }
}

/** UTC, but never set back while the page is open. */
function clock(): number {
  return performance.timeOrigin + performance.now()
}
