import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Problem, ProblemCode } from '../model/problem.ts'
import type { Text } from '../model/text.ts'
import type { CompiledScene } from '../scene/compiledScene.ts'
import type { FrameReader } from '../telemetry/reader.ts'
import type { LinkStatus } from '../telemetry/source.ts'
import type { Readable } from './observable.ts'
import type { Sampler } from './sampler.ts'

/** A scene that the title bar offers. */
export interface SceneChoice {
  readonly id: string
  readonly name: Text
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

export interface SampledFeed extends HudFeed {
  readonly sampler: Sampler
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
