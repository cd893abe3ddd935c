import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { openConnection } from '../mqtt/connection.ts'
import { createPlant } from '../simulation/createPlant.ts'
import type { Plant, PlantMessage } from '../simulation/plant.ts'
import { scenarioSchema } from '../simulation/scenario.ts'
import { provenanceTopic } from '../telemetry/topics.ts'
import type { PlantSettings } from './plantPublisher.ts'
import { loadScenes } from './scenes.ts'
import { startTicker } from './ticker.ts'

const stepMs = 50
/** A sleeping computer loses this at most in one step; the rest of its sleep is never simulated. */
const longestStepMs = 1000

const settings = workerData as PlantSettings
const log = (line: string): void => parentPort?.postMessage(line)
const plants = await createPlants()
/** Time of the simulation, UTC milliseconds; undefined until the devices have connected. */
let simulated: number | undefined

const connection = openConnection({
  ...settings.broker,
  filters: [],
  message() {},
  changed(state, reason) {
    if (reason) log(`plant: ${reason}`)
    if (state === 'online') introduce()
  },
})
const stopTicker = startTicker(stepMs, () => {
  if (simulated === undefined) return
  simulated = Math.min(Date.now(), simulated + longestStepMs)
  for (const plant of plants) publish(plant.advance(simulated))
})
parentPort?.once('message', () => void leave())

/** What every device says when it connects; a broker that came back has forgotten it. */
function introduce(): void {
  const declaration = { provenance: 'simulated', topics: plants.flatMap(({ topics }) => topics) }
  const payload = Buffer.from(JSON.stringify(declaration))
  connection.publish(provenanceTopic(settings.name), payload, { qos: 1, retain: true })
  simulated = Date.now()
  for (const plant of plants) publish(plant.start(simulated))
}

async function leave(): Promise<void> {
  stopTicker()
  for (const plant of plants) publish(plant.stop(Date.now()))
  await connection.close()
  parentPort?.close()
}

function publish(messages: readonly PlantMessage[]): void {
  for (const { topic, payload, qos, retain } of messages) connection.publish(topic, payload, { qos, retain })
}

async function createPlants(): Promise<readonly Plant[]> {
  const scenes = await loadScenes(settings.scenesFolder, settings.sceneIds, () => {})
  const created = scenes.map(async (scene) => {
    const file = join(settings.scenariosFolder, `${scene.id}.json`)
    const text = await readFile(file, 'utf8').catch(() => undefined)
    if (text !== undefined) return createPlant(scene, scenarioSchema.parse(JSON.parse(text)))
    log(`plant: ${scene.id} has no scenario, so nothing is simulated there (${file})`)
    return undefined
  })
  return (await Promise.all(created)).filter((plant) => plant !== undefined)
}
