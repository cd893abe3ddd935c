/** One reported pose of a vehicle in the site frame. */
export interface PoseSample {
  /** UTC milliseconds by the receiver's clock. */
  time: number
  x: number
  y: number
  theta: number
  /** m/s in the site frame, rad/s; NaN when the vehicle does not tell. */
  vx: number
  vy: number
  omega: number
  /** Metres along the path that the track follows; NaN when the sample does not lie near it. */
  s: number
  /** Whether `s` was found. */
  projected: boolean
}

export interface MutablePose {
  x: number
  y: number
  theta: number
}

export function emptySample(): PoseSample {
  return {
    time: 0,
    x: 0,
    y: 0,
    theta: 0,
    vx: Number.NaN,
    vy: Number.NaN,
    omega: Number.NaN,
    s: Number.NaN,
    projected: false,
  }
}

export function copySample(from: Readonly<PoseSample>, to: PoseSample): PoseSample {
  to.time = from.time
  to.x = from.x
  to.y = from.y
  to.theta = from.theta
  to.vx = from.vx
  to.vy = from.vy
  to.omega = from.omega
  to.s = Number.NaN
  to.projected = false
  return to
}
