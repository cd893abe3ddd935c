import { type Pose, wrapAngle } from '../../model/pose.ts'
import type { Shot, Vector } from './flight.ts'

/** Seconds in which the camera makes good two thirds of a difference. */
const lag = { place: 0.12, heading: 0.7, speed: 0.9 } as const
/** The camera looks where the vehicle will be after so long, seconds. */
const foresight = 1.3

interface Following {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly heading: number
  /** Metres per second along the heading. */
  readonly speed: number
}

/** A camera behind and above a vehicle, that turns after it and looks ahead. */
export class ChaseCamera {
  #state: Following | undefined
  #last: Pose | undefined

  /** @param size length, width and height of the vehicle, metres */
  step(pose: Pose, size: Vector, seconds: number): Shot {
    this.#state = this.#state ? this.#towards(this.#state, pose, seconds) : { ...pose, heading: pose.theta, speed: 0 }
    this.#last = pose
    return shotBehind(this.#state, size)
  }

  #towards(state: Following, pose: Pose, seconds: number): Following {
    const last = this.#last ?? pose
    const along = (pose.x - last.x) * Math.cos(pose.theta) + (pose.y - last.y) * Math.sin(pose.theta)
    const speed = seconds > 0 ? along / seconds : state.speed
    const share = (time: number) => 1 - Math.exp(-seconds / time)
    const place = share(lag.place)
    return {
      x: state.x + (pose.x - state.x) * place,
      y: state.y + (pose.y - state.y) * place,
      z: state.z + (pose.z - state.z) * place,
      heading: state.heading + wrapAngle(pose.theta - state.heading) * share(lag.heading),
      speed: state.speed + (speed - state.speed) * share(lag.speed),
    }
  }
}

function shotBehind({ x, y, z, heading, speed }: Following, [length, , height]: Vector): Shot {
  const [cos, sin] = [Math.cos(heading), Math.sin(heading)]
  const back = Math.max(4.5, 1.6 * length + 3)
  const ahead = length / 2 + Math.min(14, Math.max(1.5, speed * foresight))
  return {
    eye: [x - cos * back, y - sin * back, z + height + 0.32 * back],
    target: [x + cos * ahead, y + sin * ahead, z + height * 0.4],
  }
}
