import { resolve } from 'node:path'
import { createMachineAnimator } from '../simulation/animator.ts'
import { builtApp, developmentApp } from './app.ts'
import { openBrokerSide, reachable } from './brokerSide.ts'
import { builtInPublisher } from './broker/roles.ts'
import type { EdgeOptions } from './commandLine.ts'
import { Gateway } from './gateway.ts'
import { listen } from './listen.ts'
import { startPlantPublisher } from './plantPublisher.ts'
import { findScenes, loadScenes } from './scenes.ts'
import { readSiteFile } from './siteFile.ts'
import { createWebServer } from './webServer.ts'

export interface Edge {
  readonly url: string
  /** Of the broker; without credentials. */
  readonly brokerUrl: string
  close(): Promise<void>
}

const root = resolve(import.meta.dirname, '../..')

/** Starts all of it: broker, gateways, web server, simulated plant. @throws UsageError, PortTakenError */
export async function startEdge(options: EdgeOptions, log: (line: string) => void): Promise<Edge> {
  const closers: (() => Promise<void>)[] = []
  const close = async (): Promise<void> => {
    for (const closeOne of closers.splice(0).toReversed()) await closeOne()
  }
  try {
    return { ...(await startParts(options, log, (closer) => closers.push(closer))), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function startParts(
  options: EdgeOptions,
  log: (line: string) => void,
  onClose: (closer: () => Promise<void>) => void,
): Promise<Pick<Edge, 'url' | 'brokerUrl'>> {
  const scenesFolder = resolve(options.scenesFolder ?? resolve(root, 'scenes'))
  const scenariosFolder = resolve(root, 'seeds/scenarios')
  const sceneIds = await findScenes(scenesFolder, options.sceneIds)
  const scenes = await loadScenes(scenesFolder, sceneIds, log)
  const site = await readSiteFile(root, log)

  const broker = await openBrokerSide(options, log)
  onClose(broker.close)
  const animators = await Promise.all(scenes.map(createMachineAnimator))
  const gateways = scenes.map((scene, i) => new Gateway(scene, broker.open, { beforeFrame: animators[i]! }))
  onClose(async () => void (await Promise.all(gateways.map((gateway) => gateway.close()))))

  const app = options.dev ? await developmentApp(root) : builtApp(resolve(root, 'dist'))
  onClose(app.close)
  const config = { ...site, broker: { url: 'mqtt', mode: 'gateway' }, scenes: sceneIds }
  const health = () => ({
    uptimeSeconds: Math.round(process.uptime()),
    refusedPublishes: broker.refused,
    scenes: gateways.map((gateway) => gateway.health(Date.now())),
  })
  const server = createWebServer({
    app: app.serve,
    scenesFolder,
    scenariosFolder,
    json: new Map<string, () => unknown>([
      ['/yujing.json', () => config],
      ['/health', health],
    ]),
    origins: options.origins,
    refused: (origin) => log(`Refused a page of ${origin}. To let its pages read the plant: --origin ${origin}`),
    mqtt: broker.accept,
  })
  const port = await listen(server, options.host, options.port, '--port')
  onClose(async () => {
    server.closeAllConnections()
    server.close()
  })

  const address = await broker.listen()
  if (options.plant) {
    const folders = { scenesFolder, scenariosFolder, sceneIds }
    const plant = startPlantPublisher({ name: builtInPublisher, broker: address, ...folders }, log)
    onClose(plant.close)
  }
  return { url: `http://${reachable(options.host)}:${port}/`, brokerUrl: address.url }
}
