import type { Problem } from '../model/problem.ts'
import type { BindingHealth } from './source.ts'

/** JSON that the gateway publishes each second, not retained, on `heartbeatTopic(scene)`. */
export interface Heartbeat {
  readonly epoch: number
  /** Sequence of the last frame. */
  readonly sequence: number
  /** UTC milliseconds by the gateway's clock. */
  readonly time: number
  readonly sceneHash: number
  /** Whether the gateway reaches the plant's broker. */
  readonly plantOnline: boolean
  readonly bindings: readonly BindingHealth[]
  readonly problems: readonly Problem[]
}
