type Triple = readonly [number, number, number]

/** Feet of the two wireless sensors, on the pump and on its motor. */
export const sensors: readonly [Triple, Triple] = [
  [-0.88, 0, 0.79],
  [0.02, 0, 0.75],
]
/** Centre of the head of the gas detector. */
export const gasDetector: Triple = [1.2, -0.16, 1.35]
/** Foot of the aerials of the gateway. */
export const gateway: Triple = [1.2, 0, 2.12]
/** Of the whole gas scale, above which people leave: % of the lower explosive limit. */
export const gasLimit = 25
/** Across the wireless sensors, m. */
export const sensorSize = 0.15
