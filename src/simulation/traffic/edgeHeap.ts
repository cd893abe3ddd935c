/** A binary heap of edges by cost; an edge whose cost fell is pushed again and its older entry is skipped. */
export class EdgeHeap {
  readonly #done: Uint8Array
  #edges: number[] = []
  #costs: number[] = []

  constructor(edges: number) {
    this.#done = new Uint8Array(edges)
  }

  clear(): void {
    this.#done.fill(0)
    this.#edges.length = 0
    this.#costs.length = 0
  }

  push(edge: number, cost: number): void {
    let at = this.#edges.length
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (this.#costs[parent]! <= cost) break
      this.#move(parent, at)
      at = parent
    }
    this.#edges[at] = edge
    this.#costs[at] = cost
  }

  /** The cheapest edge that was not popped yet, or -1. */
  pop(): number {
    while (this.#edges.length > 0) {
      const edge = this.#edges[0]!
      this.#removeTop()
      if (this.#done[edge] === 1) continue
      this.#done[edge] = 1
      return edge
    }
    return -1
  }

  #removeTop(): void {
    const edge = this.#edges.pop()!
    const cost = this.#costs.pop()!
    const size = this.#edges.length
    if (size === 0) return
    let at = 0
    for (let child = 1; child < size; child = at * 2 + 1) {
      if (child + 1 < size && this.#costs[child + 1]! < this.#costs[child]!) child++
      if (this.#costs[child]! >= cost) break
      this.#move(child, at)
      at = child
    }
    this.#edges[at] = edge
    this.#costs[at] = cost
  }

  #move(from: number, to: number): void {
    this.#edges[to] = this.#edges[from]!
    this.#costs[to] = this.#costs[from]!
  }
}
