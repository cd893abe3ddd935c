/** How the fields are called that differ between major versions. */
export interface Dialect {
  readonly position: string
  readonly localized: string
  readonly energy: string
  readonly charge: string
  readonly safetyStop: string
  readonly vehicleClass: string
  readonly maxSpeed: string
  readonly height: string
}

const dialect2: Dialect = {
  position: 'agvPosition',
  localized: 'positionInitialized',
  energy: 'batteryState',
  charge: 'batteryCharge',
  safetyStop: 'eStop',
  vehicleClass: 'agvClass',
  maxSpeed: 'speedMax',
  height: 'heightMax',
}

const dialect3: Dialect = {
  position: 'mobileRobotPosition',
  localized: 'localized',
  energy: 'powerSupply',
  charge: 'stateOfCharge',
  safetyStop: 'activeEmergencyStop',
  vehicleClass: 'mobileRobotClass',
  maxSpeed: 'maximumSpeed',
  height: 'maximumHeight',
}

export const knownVersions = '2.x.x or 3.x.x'

/** Versions of one major version only add fields, so the minor one does not matter. */
export function dialectOf(version: string): Dialect | undefined {
  if (/^2\.\d+(\.\d+)?/.test(version)) return dialect2
  if (/^3\.\d+(\.\d+)?/.test(version)) return dialect3
  return undefined
}
