import { readSiteConfig, type LoadedSiteConfig, type SiteConfig } from '../scene/siteConfig.ts'
import type { SourceMode } from '../telemetry/source.ts'
import type { Parameters } from './parameters.ts'
import type { ProblemLog } from './problemLog.ts'

/** What this page shows and where from: `yujing.json`, overridden by the address. */
export interface Site {
  readonly scenes: readonly string[]
  readonly title: SiteConfig['branding']
  readonly mode: SourceMode
  /** WebSocket address, or one relative to the page; absent when the page simulates. */
  readonly broker: string | undefined
  readonly username: string | undefined
  readonly topics: readonly string[] | undefined
  /** Seconds after the simulation's start of a still picture; the plant of a broker never stands still. */
  readonly at: number | undefined
}

const demonstrationParks = ['xiyong', 'yufu']
/** Where our own server takes MQTT, relative to the page. */
const ownBroker = 'mqtt'

/** Reads `yujing.json` beside the page. One that is missing or wrong is a problem, and the page opens all the same. */
export async function openSite(parameters: Parameters, log: ProblemLog): Promise<Site> {
  const { config, problems } = await fetchConfig()
  log.add(problems)
  return siteOf(config, parameters)
}

export function siteOf(config: SiteConfig, parameters: Parameters): Site {
  const address = parameters.broker ?? config.broker?.url
  const mode = parameters.source ?? (parameters.broker ? 'gateway' : config.broker?.mode) ?? 'simulation'
  return {
    scenes: config.scenes ?? demonstrationParks,
    title: config.branding,
    mode,
    broker: mode === 'simulation' ? undefined : (address ?? ownBroker),
    username: config.broker?.username,
    topics: config.topics,
    at: mode === 'simulation' ? parameters.at : undefined,
  }
}

async function fetchConfig(): Promise<LoadedSiteConfig> {
  try {
    const response = await fetch('yujing.json', { cache: 'no-cache' })
    return readSiteConfig(response.ok ? await response.text() : `HTTP ${response.status}`)
  } catch (error) {
    return readSiteConfig(String(error))
  }
}
