/** Where the fabric leaves the needle beds; it comes down from there. */
export const bed = { y: -0.3, z: 0.98 } as const
/** Height of a knitted panel, m, and how far it drops into the tray when it is done. */
export const fabric = { height: 0.5, drop: 0.42 } as const
/** How far the carriage and the yarn feeders go to each side. */
export const stroke = { carriage: 0.74, feeder: 0.6 } as const
export const feeders = [0.06, 0.0, -0.06] as const
/** Out and back of the carriage for each panel. */
export const courses = 9
