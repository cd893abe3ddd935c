import type { CompiledScene, RouteNetwork } from '../../scene/compiledScene.ts'
import { createRandom, type Random } from '../random.ts'
import type { PlantScenario } from '../scenario.ts'
import { Traffic } from '../traffic/traffic.ts'
import type { Traveller } from '../traffic/traveller.ts'
import { stationsOf } from './stations.ts'
import { Vehicle, type Fleet, type Site } from './vehicle.ts'
import { clearedBody, vehicleType, type VehicleType } from './vehicleTypes.ts'

/**
 * The vehicles of all fleets, standing on havens of their networks. A fleet whose network is missing stays away,
 * as do vehicles for which there is no room.
 */
export function createFleets(scene: CompiledScene, scenario: PlantScenario): Vehicle[] {
  return scene.networks.flatMap((network) => {
    const fleets = scenario.fleets.filter((fleet) => fleet.network === network.id)
    return fleets.length > 0 ? fleetsOn(network, fleets, scenario) : []
  })
}

function fleetsOn(network: RouteNetwork, fleets: readonly Fleet[], scenario: PlantScenario): Vehicle[] {
  const kinds = [...new Set(fleets.map(({ kind }) => kind))]
  const types = kinds.map(vehicleType)
  const traffic = new Traffic(network, {
    bodies: types.map(clearedBody),
    lateralAcceleration: Math.min(...types.map((type) => type.lateralAcceleration)),
    sharpestTurn: Math.max(...types.map((type) => type.sharpestTurn)),
    vehicles: fleets.reduce((sum, { count }) => sum + count, 0),
  })
  const site: Site = { traffic, stations: stationsOf(traffic) }
  const places = placesOf(site, scenario.seed)
  return fleets.flatMap((fleet) => {
    const size = kinds.indexOf(fleet.kind)
    return enlist(site, fleet, size, types[size]!, places, scenario)
  })
}

function enlist(
  site: Site,
  fleet: Fleet,
  size: number,
  type: VehicleType,
  places: number[],
  scenario: PlantScenario,
): Vehicle[] {
  const vehicles: Vehicle[] = []
  for (let number = 1; number <= fleet.count; number++) {
    const traveller = placeSomewhere(site.traffic, size, places)
    if (!traveller) break
    vehicles.push(new Vehicle(site, fleet, type, traveller, scenario, `${fleet.prefix}-${number}`))
  }
  return vehicles
}

/** Takes the next place at which no other body is in the way. */
function placeSomewhere(traffic: Traffic, size: number, places: number[]): Traveller | undefined {
  for (let at = 0; at < places.length; at++) {
    const traveller = traffic.place(size, places[at]!)
    if (!traveller) continue
    places.splice(at, 1)
    return traveller
  }
  return undefined
}

/** Havens in random order; the other nodes only when havens run out. */
function placesOf({ traffic }: Site, seed: number): number[] {
  const random = createRandom(seed, traffic.map.network.id)
  const havens = shuffled(traffic.havens, random)
  const taken = new Set(havens)
  const others = traffic.map.network.nodes.map((_, node) => node).filter((node) => !taken.has(node))
  return [...havens, ...shuffled(others, random)]
}

function shuffled(items: readonly number[], random: Random): number[] {
  const result = [...items]
  for (let last = result.length - 1; last > 0; last--) {
    const other = random.below(last + 1)
    const kept = result[last]!
    result[last] = result[other]!
    result[other] = kept
  }
  return result
}
