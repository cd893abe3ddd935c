import type { Duplex } from 'node:stream'

/** Bytes read at once, above which a publisher is faster than we are. */
const backlogBytes = 256 << 10
const maxPacketBytes = 16 << 20
const publish = 3
/** What a Sparkplug message leaves out is as it was in the one before: none may be missing. */
const sparkplugNamespace = 'spBv1.0/'

interface Packet {
  readonly start: number
  readonly end: number
  /** Topic of a message that a newer one of the same topic replaces. */
  readonly replaceable: string | undefined
}

/**
 * Under overload, of messages of one topic that wait together only the newest goes on, if they are QoS 0 and not
 * retained. Otherwise they would grow old in the buffers of the socket.
 */
export function newestOfBacklog<Connection extends Duplex>(connection: Connection): Connection {
  const read: () => Buffer | null = connection.read.bind(connection)
  const assembly = new PacketAssembly()
  let scheduled = false
  let collected = false

  /** First everything that the system holds is collected, then it is handed on: only so a backlog can be seen. */
  connection.read = () => {
    if (collected) return take()
    if (!scheduled) setImmediate(handOn)
    scheduled = true
    return null
  }
  function handOn(): void {
    scheduled = false
    collected = true
    connection.emit('readable')
    collected = false
  }
  function take(): Buffer | null {
    const bytes = read()
    const packets = bytes && assembly.add(bytes)
    if (packets === 'tooLong') connection.destroy(new Error(`a packet above ${maxPacketBytes} bytes`))
    if (!packets || packets === 'tooLong') return null
    return packets.length > backlogBytes ? newestPackets(packets) : packets
  }
  return connection
}

/** Cuts a stream of MQTT 3.1.1 after the last packet that is complete. */
class PacketAssembly {
  #parts: Buffer[] = []
  /** Bytes without which the next packet is not complete, as far as is known. */
  #missing = 0

  /** The complete packets so far, in one piece; null: none. */
  add(bytes: Buffer): Buffer | null | 'tooLong' {
    this.#parts.push(bytes)
    this.#missing -= bytes.length
    if (this.#missing > 0) return null
    const all = this.#parts.length === 1 ? bytes : Buffer.concat(this.#parts)
    let end = 0
    for (let next = packetEnd(all, 0); next !== undefined && next <= all.length; next = packetEnd(all, end)) end = next
    const rest = all.subarray(end)
    const wanted = packetEnd(rest, 0) ?? 0
    if (wanted > maxPacketBytes) return 'tooLong'
    this.#parts = rest.length > 0 ? [Buffer.from(rest)] : []
    this.#missing = wanted - rest.length
    return end > 0 ? all.subarray(0, end) : null
  }
}

/** From the newest to the oldest: a topic that was met already makes a message superfluous. */
function newestPackets(bytes: Buffer): Buffer {
  const met = new Set<string>()
  const kept = packetsOf(bytes)
    .toReversed()
    .filter(({ replaceable }) => {
      if (replaceable === undefined) return true
      const isNewest = !met.has(replaceable)
      met.add(replaceable)
      return isNewest
    })
  return Buffer.concat(kept.toReversed().map(({ start, end }) => bytes.subarray(start, end)))
}

function packetsOf(bytes: Buffer): Packet[] {
  const packets: Packet[] = []
  for (let start = 0; start < bytes.length; start = packets.at(-1)!.end) {
    const end = packetEnd(bytes, start)!
    packets.push({ start, end, replaceable: replaceableTopic(bytes, start) })
  }
  return packets
}

function replaceableTopic(bytes: Buffer, start: number): string | undefined {
  const flags = bytes[start]!
  const isPlain = flags >> 4 === publish && (flags & 0b0111) === 0
  if (!isPlain) return undefined
  const length = lengthBytes(bytes, start)
  const topicStart = start + 1 + length + 2
  const topic = bytes.toString('latin1', topicStart, topicStart + bytes.readUInt16BE(topicStart - 2))
  return topic.startsWith(sparkplugNamespace) ? undefined : topic
}

/** Offset after the packet that begins at `start`; undefined until its length has come. */
function packetEnd(bytes: Buffer, start: number): number | undefined {
  let length = 0
  for (let i = 0; i < 4; i++) {
    const byte = bytes[start + 1 + i]
    if (byte === undefined) return undefined
    length |= (byte & 0x7f) << (7 * i)
    if (byte < 0x80) return start + 2 + i + length
  }
  return start + 5 + length
}

function lengthBytes(bytes: Buffer, start: number): number {
  let count = 1
  while (count < 4 && bytes[start + count]! >= 0x80) count++
  return count
}
