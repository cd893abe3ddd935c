import type { Vehicle } from '../vehicle.ts'
import { message, nextHeader } from './header.ts'

export function factsheetMessage(vehicle: Vehicle, utcTime: number): string {
  return message(nextHeader(vehicle, 'factsheet', utcTime), vehicle.isVersion3 ? sheet3(vehicle) : sheet2(vehicle))
}

const actionTypes = ['pick', 'drop', 'startCharging'] as const

function sheet2({ type, fleet }: Vehicle): object {
  const [length, width, height] = type.size
  return {
    typeSpecification: {
      seriesName: type.kind,
      agvKinematic: type.kinematic,
      agvClass: type.agvClass,
      maxLoadMass: type.load.heaviest,
      localizationTypes: ['NATURAL'],
      navigationTypes: ['VIRTUAL_LINE_GUIDED'],
    },
    physicalParameters: {
      speedMin: 0.05,
      speedMax: fleet.speed,
      accelerationMax: fleet.acceleration,
      decelerationMax: fleet.acceleration,
      heightMin: height,
      heightMax: height,
      width,
      length,
    },
    protocolLimits: {
      maxStringLens: {},
      maxArrayLens: {},
      timing: { minOrderInterval: 0.1, minStateInterval: 0.1, ...intervals(fleet) },
    },
    protocolFeatures: {
      optionalParameters: [],
      agvActions: actionTypes.map((actionType) => ({ actionType, actionScopes: ['NODE'] })),
    },
    agvGeometry: { envelopes2d: [{ set: 'body', polygonPoints: corners(length, width) }] },
    loadSpecification: { loadPositions: ['deck'], loadSets: [{ ...loadSet(type), maxWeight: type.load.heaviest }] },
  }
}

function sheet3({ type, fleet }: Vehicle): object {
  const [length, width, height] = type.size
  return {
    typeSpecification: {
      seriesName: type.kind,
      mobileRobotKinematics: type.kinematic === 'DIFF' ? 'DIFFERENTIAL' : 'THREE_WHEEL',
      mobileRobotClass: type.robotClass,
      maximumLoadMass: type.load.heaviest,
      localizationTypes: ['NATURAL'],
      navigationTypes: ['VIRTUAL_LINE_GUIDED'],
    },
    physicalParameters: {
      minimumSpeed: 0.05,
      maximumSpeed: fleet.speed,
      maximumAngularSpeed: type.turnSpeed,
      maximumAcceleration: fleet.acceleration,
      maximumDeceleration: fleet.acceleration,
      minimumHeight: height,
      maximumHeight: height,
      width,
      length,
    },
    protocolLimits: {
      maximumStringLengths: {},
      maximumArrayLengths: {},
      timing: { minimumOrderInterval: 0.1, minimumStateInterval: 0.1, ...intervals(fleet) },
    },
    protocolFeatures: {
      optionalParameters: [],
      mobileRobotActions: actionTypes.map((actionType) => ({
        actionType,
        actionScopes: ['NODE'],
        pauseAllowed: false,
        cancelAllowed: true,
      })),
    },
    mobileRobotGeometry: { envelopes2d: [{ envelope2dId: 'body', vertices: corners(length, width) }] },
    loadSpecification: { loadPositions: ['deck'], loadSets: [{ ...loadSet(type), maximumWeight: type.load.heaviest }] },
  }
}

function intervals({ stateSeconds, visualizationSeconds }: Vehicle['fleet']): object {
  return { defaultStateInterval: stateSeconds, visualizationInterval: visualizationSeconds }
}

function loadSet({ load: { loadType, length, width, height } }: Vehicle['type']): object {
  return { setName: 'default', loadType, loadPositions: ['deck'], loadDimensions: { length, width, height } }
}

function corners(length: number, width: number): object[] {
  const [x, y] = [length / 2, width / 2]
  return [
    { x, y },
    { x: -x, y },
    { x: -x, y: -y },
    { x, y: -y },
  ]
}
