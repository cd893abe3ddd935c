import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Problem, ProblemCode } from '../model/problem.ts'
import type { Text } from '../model/text.ts'
import type { CompiledScene } from '../scene/compiledScene.ts'
import type { Scope } from '../scene/schema.ts'
import type { FrameReader } from '../telemetry/reader.ts'
import type { LinkStatus } from '../telemetry/source.ts'
import type { Readable } from './observable.ts'
import { createAlarmLog, type AlarmLog } from './measures/alarmLog.ts'
import { createPowerTrend, type PowerTrend } from './measures/powerTrend.ts'
import { createSampler, type Sampler } from './sampler.ts'

/** A scene that the title bar offers. */
export interface SceneChoice {
  readonly id: string
  readonly name: Text
  readonly scope: Scope
}

/** What the HUD shows: one scene, its frames, and the way they come. */
export interface HudFeed {
  readonly scene: CompiledScene
  readonly scenes: readonly SceneChoice[]
  readonly reader: FrameReader
  readonly link: Readable<LinkStatus>
  /** Everything wrong that a person should see: documents, messages, frames, parts of the product. */
  readonly problems: () => readonly Problem[]
  readonly report: (code: ProblemCode, where: string, got: string) => void
}

/** The same with what is kept of it from sample to sample. */
export interface SampledFeed extends HudFeed {
  readonly sampler: Sampler
  readonly alarms: AlarmLog
  readonly power: PowerTrend
}

export function sampleFeed(feed: HudFeed): SampledFeed {
  const sampler = createSampler(feed.reader)
  const alarms = createAlarmLog()
  const power = createPowerTrend()
  const take = () => {
    alarms.update(sampler)
    power.record(feed.scene, sampler)
  }
  take()
  sampler.subscribe(take)
  return { ...feed, sampler, alarms, power }
}

export const FeedContext = createContext<SampledFeed | undefined>(undefined)

export function useFeed(): SampledFeed {
  const feed = useContext(FeedContext)
  if (!feed) throw new Error('A panel is rendered outside of <Hud>.')
  return feed
}

export function useLink(): LinkStatus {
  const { link } = useFeed()
  return useSyncExternalStore(link.subscribe, link.get, link.get)
}
