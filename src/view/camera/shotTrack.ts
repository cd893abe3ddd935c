import { type Shot, type Vector, mixShots } from './flight.ts'

/** How much a metre of the target's way counts beside one of the eye's. */
const targetShare = 0.35

/** Metres of the camera's way along shots, its target's counting for less. */
export function lengthOfWay(shots: readonly Shot[]): number {
  return shots.reduce((sum, shot, i) => sum + (i === 0 ? 0 : wayBetween(shots[i - 1]!, shot)), 0)
}

/** The same way with `count` shots at even distances. */
export function evenly(corners: readonly Shot[], count: number): Shot[] {
  const along = [0]
  for (let i = 1; i < corners.length; i++) along.push(along[i - 1]! + wayBetween(corners[i - 1]!, corners[i]!))
  const length = along.at(-1)!
  let corner = 1
  return Array.from({ length: count }, (_, i) => {
    const at = (i / (count - 1)) * length
    while (corner < corners.length - 1 && along[corner]! < at) corner++
    const [start, end] = [along[corner - 1]!, along[corner]!]
    return mixShots(corners[corner - 1]!, corners[corner]!, end > start ? Math.min(1, (at - start) / (end - start)) : 1)
  })
}

/** With corners rounded: each shot the mean of those up to `reach` before and after it; the ends stay. */
export function rounded(shots: readonly Shot[], reach: number): Shot[] {
  const sums = runningSums(shots)
  const last = shots.length - 1
  return shots.map((_, i) => {
    const span = Math.min(reach, i, last - i)
    const [low, high] = [6 * (i - span), 6 * (i + span + 1)]
    const mean = (k: number) => (sums[high + k]! - sums[low + k]!) / (2 * span + 1)
    return { eye: [mean(0), mean(1), mean(2)], target: [mean(3), mean(4), mean(5)] }
  })
}

/** The shot at a share 0..1 of the way. */
export function shotOn(shots: readonly Shot[], share: number): Shot {
  const place = Math.min(1, Math.max(0, share)) * (shots.length - 1)
  const first = Math.min(shots.length - 2, Math.floor(place))
  return mixShots(shots[first]!, shots[first + 1]!, place - first)
}

function wayBetween(a: Shot, b: Shot): number {
  return distance(a.eye, b.eye) + targetShare * distance(a.target, b.target)
}

function distance(a: Vector, b: Vector): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

function runningSums(shots: readonly Shot[]): Float64Array {
  const sums = new Float64Array(6 * (shots.length + 1))
  shots.forEach(({ eye, target }, i) => {
    const values = [...eye, ...target]
    values.forEach((value, k) => (sums[6 * (i + 1) + k] = sums[6 * i + k]! + value))
  })
  return sums
}
