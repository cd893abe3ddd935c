/** A seeded stream of numbers: the same seed and name give the same stream on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number
  /** In [low, high). */
  between(low: number, high: number): number
  /** An integer in [0, count). */
  below(count: number): number
  /** True with this probability. */
  chance(probability: number): boolean
  /** Time to the next event of a Poisson process with this mean, seconds; Infinity when the mean is. */
  exponential(mean: number): number
}

/** A stream of its own for each device, so that one device more or less leaves the others as they were. */
export function createRandom(seed: number, name: string): Random {
  let state = (seed ^ hash(name)) | 0
  const next = () => {
    state = (state + 0x9e3779b9) | 0
    return mix(state) / 4_294_967_296
  }
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    below: (count) => Math.floor(next() * count),
    chance: (probability) => next() < probability,
    exponential: (mean) => -mean * Math.log(1 - next()),
  }
}

/** Finaliser of splitmix32. */
function mix(value: number): number {
  let z = value
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
  return (z ^ (z >>> 15)) >>> 0
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value
}
