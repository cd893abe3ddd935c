/** Test nests side by side, by x; each works a third of a cycle after the one before. Metres. */
export const nests = [-0.86, 0, 0.86] as const
/** Height of the drawers' floor and the way that they come out. */
export const drawerHeight = 0.98
export const drawerStroke = 0.5
