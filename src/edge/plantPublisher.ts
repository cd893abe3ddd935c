import { Worker } from 'node:worker_threads'
import type { BrokerAddress } from './transport/mqttClient.ts'

export interface PlantSettings {
  /** Name under which it declares its provenance. */
  readonly name: string
  readonly broker: BrokerAddress
  readonly scenesFolder: string
  readonly scenariosFolder: string
  readonly sceneIds: readonly string[]
}

export interface PlantPublisher {
  /** Every device leaves in order; at most a second. */
  readonly close: () => Promise<void>
}

const closeMs = 1000

/** The simulated plant in a thread of its own: a real one would not share our event loop either. */
export function startPlantPublisher(settings: PlantSettings, log: (line: string) => void): PlantPublisher {
  const thread = new Worker(new URL('./startPlantThread.mjs', import.meta.url), { workerData: settings, execArgv: [] })
  thread.on('message', log)
  thread.on('error', (error) => log(`plant: ${error.stack ?? error.message}`))
  const ended = new Promise<void>((done) => thread.once('exit', () => done()))
  return {
    async close() {
      thread.postMessage('close')
      const timer = setTimeout(() => void thread.terminate(), closeMs)
      await ended
      clearTimeout(timer)
    },
  }
}
