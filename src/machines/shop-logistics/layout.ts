/** Totes that go round, the height of the lanes, and the places that they pass; metres. */
export const totes = 4
export const laneHeight = 0.72
export const lanes = { rear: 0.62, front: -0.62 } as const
/** Lift between the lanes, tower behind it, and the far end where totes change lanes. */
export const liftAt = 1.9
export const towerAt = 2.62
export const turnAt = -2
/** Height over the lanes of the level at which the tower hands over. */
export const level = 1
export const scannerAt = 0.2
