/** Stations and notebooks on the line at the same time; height of the belt and ends of the way along x; metres. */
export const stations = [-2, 0, 2] as const
export const beltHeight = 0.78
export const ends = 3.2
/** Height of a tray's deck over the belt, and of the parts that come on to it, over the deck. */
export const tray = 0.03
export const layers = { board: 0.006, cover: 0.016, lid: 0.026 } as const
/** Where the lid is hinged, behind the middle of the notebook, and how far it opens. */
export const hinge = 0.108
export const opened = -1.9
/** Where tools hang when they wait. */
export const toolHeight = 1.3
export const toolStroke = 0.34
