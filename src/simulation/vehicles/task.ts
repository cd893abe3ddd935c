/** What fleet control has asked of a vehicle: one order, from its first node to its goal. */
export interface Task {
  readonly orderId: string
  /** Grows with each message that changes base or horizon. */
  updateId: number
  /** What is done at the goal; undefined for a way without an action, as to a parking place. */
  readonly action: TaskAction | undefined
  /** False before the first order and when the last one is done. */
  active: boolean
  /** False until the first message is out. */
  published: boolean
  /** The way is another one than the published. */
  changed: boolean
  /** Ends of base and horizon as published: nodes from the first of the order. */
  released: number
  shown: number
}

export interface TaskAction {
  readonly actionId: string
  readonly actionType: 'pick' | 'drop' | 'startCharging'
  readonly station: string
  status: 'WAITING' | 'RUNNING' | 'FINISHED'
}

export const noTask: Task = {
  orderId: '',
  updateId: 0,
  action: undefined,
  active: false,
  published: false,
  changed: false,
  released: 0,
  shown: 0,
}
