/** One value that may be read at any time and tells when it is replaced. */
export interface Readable<T> {
  readonly get: () => T
  /** @returns what ends the subscription */
  readonly subscribe: (listener: () => void) => () => void
}

export interface Observable<T> extends Readable<T> {
  readonly set: (value: T) => void
}

export function createObservable<T>(initial: T): Observable<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
