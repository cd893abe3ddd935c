import type { Aedes, AedesPublishPacket } from 'aedes'

const birth = /^spBv1\.0\/[^/]+\/[ND]BIRTH\//
/** Before the topic of a birth: where its copy is. */
export const certificates = '$sparkplug/certificates/'

/**
 * Sparkplug 3.0, "Sparkplug Aware MQTT Server": the last births stay here retained, so that who comes later can read
 * the data that follows. A birth itself is never retained.
 */
export function keepBirths(broker: Aedes): void {
  broker.published = (packet, _client, done) => {
    if (birth.test(packet.topic)) keep(broker, packet)
    done(null)
  }
}

/** The copy of a birth that was heard itself: only what is retained is of use. */
export function isCopyOfBirth({ topic, retain }: Pick<AedesPublishPacket, 'topic' | 'retain'>): boolean {
  return !retain && topic.startsWith(certificates)
}

function keep(broker: Aedes, { topic, payload }: AedesPublishPacket): void {
  const copy = { cmd: 'publish', topic: certificates + topic, payload, qos: 0, retain: true, dup: false } as const
  broker.publish(copy, () => {})
}
