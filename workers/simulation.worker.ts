import { expose } from 'comlink'
import { fetchText } from '../src/scene/fetchText.ts'
import { stillStart } from '../src/simulation/stillStart.ts'
import type { SimulationRequest, WorkerControl } from './control.ts'
import { randomEpoch } from './epoch.ts'
import { noLink, Outlet } from './outlet.ts'
import { Simulation } from './simulation.ts'

let outlet: Outlet | undefined
let stopRunning: () => void = () => {}

const control: WorkerControl<SimulationRequest> = {
  async start({ scene, scenarioUrl, at }, port) {
    const way = new Outlet(port, 'simulation', '')
    outlet = way
    way.status(noLink)
    const scenario = await fetchText(scenarioUrl)
    const simulation = await Simulation.create(scene, scenario, at === undefined ? randomEpoch() : 1)
    const frame = (buffer: ArrayBuffer): void => way.frame(buffer)
    if (at === undefined) {
      stopRunning = simulation.run(frame)
      return way.watch(() => simulation.facts(Date.now()))
    }
    simulation.still(at).forEach(frame)
    way.status(simulation.facts(stillStart + 1000 * at))
  },
  async stop() {
    stopRunning()
    outlet?.close()
  },
}
expose(control)
