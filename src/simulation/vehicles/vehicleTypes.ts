import { findKind } from '../../machines/known.ts'
import type { BodySize } from '../fleets/network/footprint.ts'

/** What a vehicle carries, metres and kilograms. */
export interface LoadType {
  readonly loadType: string
  readonly length: number
  readonly width: number
  readonly height: number
  /** Height of its underside on the vehicle. */
  readonly above: number
  readonly lightest: number
  readonly heaviest: number
}

/** What the simulation knows of a kind of vehicle beside its body. */
export interface VehicleType {
  readonly kind: string
  /** Length, width, height in metres. */
  readonly size: readonly [number, number, number]
  /** Classes of the factsheets: VDA 5050 2.x names four, 3.0 leaves it open. */
  readonly agvClass: 'CARRIER' | 'FORKLIFT' | 'TUGGER' | 'CONVEYOR'
  readonly robotClass: string
  readonly kinematic: 'DIFF' | 'THREEWHEEL'
  /** Turning on the spot: rad/s, and the greatest turn in radians. */
  readonly turnSpeed: number
  readonly sharpestTurn: number
  /** m/s² in a curve. */
  readonly lateralAcceleration: number
  /** Metres kept free on every side. */
  readonly clearance: number
  /** Minutes of driving that empty a full battery, and of charging that fill an empty one. */
  readonly drivingMinutes: number
  readonly chargingMinutes: number
  readonly load: LoadType
}

type Traits = Omit<VehicleType, 'kind' | 'size'>

const tote: LoadType = {
  loadType: 'TOTE_RACK',
  length: 1.2,
  width: 0.8,
  height: 1.1,
  above: 0.36,
  lightest: 60,
  heaviest: 480,
}
const boxes: LoadType = {
  loadType: 'KLT',
  length: 1.16,
  width: 0.6,
  height: 0.58,
  above: 0.76,
  lightest: 12,
  heaviest: 120,
}
const shelf: LoadType = {
  loadType: 'SHELF',
  length: 1.06,
  width: 0.86,
  height: 1.75,
  above: 0.3,
  lightest: 80,
  heaviest: 600,
}
const pallet: LoadType = {
  loadType: 'EPAL',
  length: 1.2,
  width: 0.8,
  height: 1.3,
  above: 0.15,
  lightest: 120,
  heaviest: 950,
}
const train: LoadType = {
  loadType: 'DOLLY_TRAIN',
  length: 1.2,
  width: 0.8,
  height: 1.2,
  above: 0.2,
  lightest: 200,
  heaviest: 1500,
}
const container: LoadType = {
  loadType: 'CONTAINER_40',
  length: 12.19,
  width: 2.44,
  height: 2.59,
  above: 1.3,
  lightest: 4000,
  heaviest: 24_000,
}

const carrier: Traits = {
  agvClass: 'CARRIER',
  robotClass: 'CARRIER',
  kinematic: 'DIFF',
  turnSpeed: 0.9,
  sharpestTurn: Math.PI,
  lateralAcceleration: 0.7,
  clearance: 0.1,
  drivingMinutes: 75,
  chargingMinutes: 6,
  load: tote,
}

const traits: Readonly<Record<string, Traits>> = {
  'agv-carrier': carrier,
  'agv-forklift': {
    ...carrier,
    agvClass: 'FORKLIFT',
    robotClass: 'FORKLIFT',
    kinematic: 'THREEWHEEL',
    turnSpeed: 0.7,
    load: pallet,
  },
  'agv-tugger': { ...carrier, agvClass: 'TUGGER', robotClass: 'TUGGER', kinematic: 'THREEWHEEL', load: train },
  'agv-conveyor': { ...carrier, agvClass: 'CONVEYOR', robotClass: 'CONVEYOR', load: boxes },
  'agv-unit-load': { ...carrier, robotClass: 'UNIT_LOAD', turnSpeed: 1.2, load: shelf },
  truck: {
    agvClass: 'CARRIER',
    robotClass: 'TRUCK',
    kinematic: 'THREEWHEEL',
    turnSpeed: 0.3,
    sharpestTurn: 0.7,
    lateralAcceleration: 1.2,
    clearance: 0.25,
    drivingMinutes: 240,
    chargingMinutes: 8,
    load: container,
  },
}

/** The traits of a kind that is not in the table are those of a carrier. */
export function vehicleType(kind: string): VehicleType {
  return { ...(traits[kind] ?? carrier), kind, size: findKind(kind)?.size ?? [1, 1, 1] }
}

/** The ground that traffic keeps for a vehicle. */
export function clearedBody({ size: [length, width], clearance }: VehicleType): BodySize {
  return { length: length + 2 * clearance, width: width + 2 * clearance }
}
