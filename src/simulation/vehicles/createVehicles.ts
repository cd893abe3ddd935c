import type { CompiledScene } from '../../scene/compiledScene.ts'
import type { PlantPart } from '../plantPart.ts'
import type { PlantScenario } from '../scenario.ts'
import { createFleets } from './createFleets.ts'
import { publishVehicle, sayGoodbye, sayHello } from './publishVehicle.ts'
import { stepVehicle } from './stepVehicle.ts'
import type { Vehicle } from './vehicle.ts'

export interface Vehicles extends PlantPart {
  readonly all: readonly Vehicle[]
}

/** AGVs and trucks, each with its own VDA 5050 interface. */
export function createVehicles(scene: CompiledScene, scenario: PlantScenario): Vehicles {
  const all = createFleets(scene, scenario)
  return {
    all,
    topics: [`${scenario.interfaceName}/+/${scenario.manufacturer}/+/+`],
    start: (outbox, utcTime) => {
      for (const vehicle of all) {
        vehicle.offline = 0
        sayHello(vehicle, outbox, utcTime)
      }
    },
    step: (outbox, utcTime, dt) => {
      for (const vehicle of all) {
        stepVehicle(vehicle, dt)
        publishVehicle(vehicle, outbox, utcTime, dt)
      }
    },
    stop: (outbox, utcTime) => {
      for (const vehicle of all) sayGoodbye(vehicle, outbox, utcTime)
    },
  }
}
