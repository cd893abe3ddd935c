/** Height of the body's floor above the station, way of body and of running gear along x; metres. */
export const bodyFloor = 2.15
export const way = 3.4
/** Height of the lift's deck when it is down, and how far it goes up. */
export const deckDown = 0.55
export const stroke = 1.12
/** Length of an arm of the scissors between its bearings, and their height over the floor. */
export const armLength = 2.2
export const foot = 0.2
/** Screwdriving units beside the lift, by x. */
export const drivers = [-1.4, 1.4] as const

/** Angle of the arms to the floor when the deck has gone up by `height`, radians. */
export function armAngle(height: number): number {
  return Math.asin((deckDown - 0.1 - foot + height) / armLength)
}
