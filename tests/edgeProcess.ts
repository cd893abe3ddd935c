import { freePort } from './freePort.ts'
import { startScript, type Program } from './program.ts'

/** Name and password that the embedded broker lets publish, besides the simulated plant's. */
export const publisher = { username: 'tester', password: 'tester-secret' }

export interface EdgeSettings {
  readonly port: number
  /** TCP port of the embedded broker; absent with an outside one. */
  readonly mqttPort?: number
  /** URL of an outside broker. */
  readonly broker?: string
  readonly plant: boolean
  /** Empty: all. */
  readonly scenes?: readonly string[]
  readonly scenesFolder?: string
}

/** What `npm start` runs once everything is installed and built. */
export function startEdgeProcess(settings: EdgeSettings): Promise<Program> {
  const { port, mqttPort, broker, plant, scenes = [], scenesFolder } = settings
  const args = [
    ['--port', String(port)],
    broker === undefined
      ? ['--mqtt-port', String(mqttPort), '--publisher', `${publisher.username}:${publisher.password}`]
      : ['--broker', broker],
    plant ? [] : ['--no-plant'],
    scenes.flatMap((scene) => ['--scene', scene]),
    scenesFolder === undefined ? [] : ['--scenes', scenesFolder],
  ]
  return startScript('src/edge/main.ts', args.flat(), /Yujing: http/)
}

export async function edgePorts(): Promise<{ readonly port: number; readonly mqttPort: number }> {
  return { port: await freePort(), mqttPort: await freePort() }
}
