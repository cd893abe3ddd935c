import { createMachines } from './machines/createMachines.ts'
import { createMeters } from './meters/createMeters.ts'
import { createOutbox } from './outbox.ts'
import type { CreatePlant } from './plant.ts'
import type { PlantPart } from './plantPart.ts'
import { createVehicles } from './vehicles/createVehicles.ts'

/** Length of a step, milliseconds. */
const stepLength = 100

/** The simulated plant of a scene: vehicles, machines and meters on one clock. */
export const createPlant: CreatePlant = (scene, scenario) => {
  const machines = createMachines(scene, scenario)
  const meters = createMeters(scene, scenario, machines.all)
  const parts: readonly PlantPart[] = [createVehicles(scene, scenario), machines, meters]
  const outbox = createOutbox()
  let clock = 0
  return {
    topics: parts.flatMap(({ topics }) => topics),
    start: (utcTime) => {
      clock = utcTime
      for (const part of parts) part.start(outbox, clock)
      return outbox.take()
    },
    advance: (utcTime) => {
      while (clock + stepLength <= utcTime) {
        clock += stepLength
        for (const part of parts) part.step(outbox, clock, stepLength / 1000)
      }
      return outbox.take()
    },
    stop: (utcTime) => {
      for (const part of parts) part.stop(outbox, utcTime)
      return outbox.take()
    },
  }
}
