/** What is asked of a fleet: a load is fetched at one node and brought to another. */
export interface TransportOrder {
  readonly id: string
  /** Nodes of the route map. */
  readonly pick: number
  readonly drop: number
  /** Seconds by which it counts as older than it is. */
  readonly priority: number
}

/** `unreachable`: at present no vehicle has a way to both places. */
export type OrderState = 'waiting' | 'unreachable' | 'assigned' | 'carried' | 'delivered'

/** A transport order on its way. */
export interface Transport {
  readonly order: TransportOrder
  state: OrderState
  /** Seconds on the fleet's clock. */
  readonly since: number
  delivered: number | undefined
}
