import type { Vehicle } from '../vehicle.ts'
import { rounded } from './rounding.ts'
import { angle } from './routeView.ts'

/** JSON members that tell where a vehicle is and how it moves. */
export function motionMembers(vehicle: Vehicle): string {
  const { traveller, disturbances } = vehicle
  const [name, flag] = vehicle.isVersion3
    ? ['mobileRobotPosition', 'localized']
    : ['agvPosition', 'positionInitialized']
  const { vx, vy, omega } = velocityOf(vehicle)
  return (
    `"${name}":{"x":${rounded(traveller.x)},"y":${rounded(traveller.y)},"theta":${angle(traveller.heading)},` +
    `"mapId":"${vehicle.mapId}","${flag}":true,"localizationScore":${disturbances.localizationScore}},` +
    `"velocity":{"vx":${vx},"vy":${vy},"omega":${omega}}`
  )
}

/** In the frame of the vehicle: backwards and sideways follow from the edge's orientation. */
function velocityOf({ traveller, site }: Vehicle): { vx: number; vy: number; omega: number } {
  const { route, edge, speed, turning } = traveller
  const current = route.edges[Math.max(edge, 0)]
  const orientation = current === undefined ? 0 : site.traffic.map.network.edges[current]!.orientation
  return {
    vx: rounded(speed * Math.cos(orientation)),
    vy: rounded(-speed * Math.sin(orientation)),
    omega: rounded(turning),
  }
}
