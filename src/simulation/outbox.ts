import type { PlantMessage } from './plant.ts'

/** Where devices put what they publish until the caller takes it. */
export interface Outbox {
  text(topic: string, text: string, qos?: 0 | 1, retain?: boolean): void
  bytes(topic: string, payload: Uint8Array, qos?: 0 | 1, retain?: boolean): void
  /** Everything since the last call, in order. */
  take(): readonly PlantMessage[]
}

export function createOutbox(): Outbox {
  const encoder = new TextEncoder()
  let messages: PlantMessage[] = []
  const bytes = (topic: string, payload: Uint8Array, qos: 0 | 1 = 0, retain = false) =>
    void messages.push({ topic, payload, qos, retain })
  return {
    bytes,
    text: (topic, text, qos, retain) => bytes(topic, encoder.encode(text), qos, retain),
    take: () => {
      const taken = messages
      messages = []
      return taken
    },
  }
}
