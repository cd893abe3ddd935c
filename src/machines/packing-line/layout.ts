/** Cartons in the line at the same time, and a carton's sides. Metres. */
export const cartons = 3
export const carton = { length: 0.4, width: 0.3, height: 0.26 }
export const beltHeight = 0.75
/** Places of the stations along x: unfolded, filled, taped from and to, labelled, gone. */
export const stations = { erected: -2.5, filled: -0.9, taped: [0.35, 1.15], labelled: 2.05, gone: 3.1 } as const
