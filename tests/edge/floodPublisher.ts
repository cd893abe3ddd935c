import { connect } from 'node:net'
import { generate } from 'mqtt-packet'
import { handTypedState, stateTopic } from './boundScene.ts'

/**
 * `tsx floodPublisher.ts <port> <messages a second> <seconds>`: VDA 5050 states of a thousand vehicles, 700 bytes each,
 * over a bare socket. `distanceSinceLastNode` holds the moment of sending, see `sentAt`.
 */
const [port, rate, seconds] = process.argv.slice(2).map(Number) as [number, number, number]
const vehicles = 1000
const batchMs = 5
const firstHeader = 1_000_000_000
const placeholder = 2_000_000_000
const length = 700

const packets = Array.from({ length: vehicles }, (_, vehicle) => packetOf(vehicle))
const socket = connect(port, '127.0.0.1')
socket.write(
  generate({
    cmd: 'connect',
    clientId: 'flood',
    clean: true,
    keepalive: 0,
    username: 'anna',
    password: Buffer.from('secret'),
  }),
)
await new Promise((acknowledged) => socket.once('data', acknowledged))
console.log('connected')

const began = performance.now()
let sent = 0
let lastDigits = 0
while (performance.now() - began < 1000 * seconds) {
  const due = Math.floor(((performance.now() - began) / 1000) * rate)
  const batch: Buffer[] = []
  while (sent < due && batch.length < vehicles) batch.push(nextPacket())
  const room = batch.length === 0 || socket.write(Buffer.concat(batch))
  if (!room) await new Promise((drained) => socket.once('drain', drained))
  await new Promise((next) => setTimeout(next, batchMs))
}
console.log(`sent ${sent}, the last at ${lastDigits}`)
socket.end(() => process.exit(0))

/** Writes the digits of the counter and of the time in place: nothing is built for a message. */
function nextPacket(): Buffer {
  const { bytes, headerId, distance } = packets[sent % vehicles]!
  bytes.write(String(firstHeader + Math.floor(sent / vehicles)), headerId)
  lastDigits = placeholder + (Date.now() % 1_000_000_000)
  bytes.write(String(lastDigits), distance)
  sent++
  return Buffer.from(bytes)
}

function packetOf(vehicle: number) {
  const serialNumber = `agv-${vehicle}`
  const state = handTypedState(serialNumber, firstHeader, vehicle % 100, Math.floor(vehicle / 100))
  const timed = state.replace('{', `{"distanceSinceLastNode": ${placeholder}, `)
  const payload = `${timed.slice(0, -1)}, "information": [], "zoneSetId": "${'x'.repeat(length - timed.length - 38)}"}`
  const bytes = generate({
    cmd: 'publish',
    topic: stateTopic(serialNumber),
    payload,
    qos: 0,
    dup: false,
    retain: false,
  })
  return { bytes, headerId: bytes.indexOf(String(firstHeader)), distance: bytes.indexOf(String(placeholder)) }
}
