import type { Aedes, AedesPublishPacket } from 'aedes'
import type { OpenTransport, Transport } from './transport.ts'

/** Messages of a broker in this process, without a socket. Subscribe before the broker listens: nothing is retained yet. */
export function loopbackTo(broker: Aedes): OpenTransport {
  return (filters, listener): Transport => {
    const deliver = (packet: AedesPublishPacket, done: () => void): void => {
      listener.message(packet.topic, packet.payload as Buffer, false)
      done()
    }
    for (const filter of filters) broker.subscribe(filter, deliver, () => {})
    queueMicrotask(() => listener.online(true))
    return {
      state: 'online',
      publish(topic, payload, options) {
        broker.publish({ cmd: 'publish', dup: false, topic, payload: asBuffer(payload), ...options }, () => {})
        return true
      },
      async close() {
        for (const filter of filters) broker.unsubscribe(filter, deliver, () => {})
      },
    }
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
