import type { Aedes, AedesPublishPacket } from 'aedes'
import { certificates } from '../broker/certificates.ts'
import type { OpenTransport, Transport } from './transport.ts'

/**
 * Messages of a broker in this process, without a socket. Subscribe before the broker listens: then nothing is retained
 * yet, and births are heard themselves.
 */
export function loopbackTo(broker: Aedes): OpenTransport {
  return (allFilters, listener): Transport => {
    const filters = allFilters.filter((filter) => !filter.startsWith(certificates))
    const deliver = (packet: AedesPublishPacket, done: () => void): void => {
      listener.message(packet.topic, packet.payload as Buffer, false)
      // The broker goes on to its next message from within `done`: a long queue would be as many calls deep.
      queueMicrotask(done)
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
