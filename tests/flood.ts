import { connect } from 'node:net'
import { parseArgs } from 'node:util'
import { generate } from 'mqtt-packet'

/**
 * Publishes over a bare socket, so that the publisher costs little: `tsx tests/flood.ts --port 1883 --rate 20000`.
 * Rate 0: as many messages as the broker takes. Kind `state`: VDA 5050 states of about 700 bytes; `value`: one number.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '1883' },
    rate: { type: 'string', default: '0' },
    seconds: { type: 'string', default: '10' },
    kind: { type: 'string', default: 'state' },
    vehicles: { type: 'string', default: '1000' },
    scene: { type: 'string', default: 'xiyong' },
    username: { type: 'string' },
    password: { type: 'string' },
  },
})
const vehicles = Number(values.vehicles)
const rounds = 16
const batchMs = 10
const makePacket = values.kind === 'value' ? valuePacket : statePacket
const packets = Array.from({ length: rounds * vehicles }, (_, index) =>
  makePacket(index % vehicles, Math.floor(index / vehicles)),
)

const socket = connect(Number(values.port), '127.0.0.1')
socket.on('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
socket.write(
  generate({
    cmd: 'connect',
    protocolId: 'MQTT',
    protocolVersion: 4,
    clean: true,
    keepalive: 0,
    clientId: `flood-${process.pid}`,
    ...(values.username === undefined ? {} : { username: values.username }),
    ...(values.password === undefined ? {} : { password: Buffer.from(values.password) }),
  }),
)
await new Promise((acknowledged) => socket.once('data', acknowledged))
console.log('connected')

const rate = Number(values.rate)
const started = performance.now()
const lasts = Number(values.seconds) * 1000
let sent = 0
while (performance.now() - started < lasts) {
  const due = rate > 0 ? Math.floor(((performance.now() - started) / 1000) * rate) - sent : vehicles
  const batch = Array.from({ length: Math.max(0, due) }, (_, index) => packets[(sent + index) % packets.length]!)
  sent += batch.length
  const room = batch.length === 0 || socket.write(Buffer.concat(batch))
  if (!room) await new Promise((drained) => socket.once('drain', drained))
  else await new Promise((next) => setTimeout(next, rate > 0 ? batchMs : 0))
}
console.log(`sent ${sent} in ${((performance.now() - started) / 1000).toFixed(2)} s`)
socket.end(() => process.exit(0))

function statePacket(vehicle: number, round: number): Buffer {
  const serialNumber = `flood-${vehicle}`
  const x = (vehicle % 40) * 5 + round * 0.1
  const y = Math.floor(vehicle / 40) * 5
  const state = {
    headerId: round,
    timestamp: '2026-01-01T00:00:00.000Z',
    version: '2.1.0',
    manufacturer: 'Flood',
    serialNumber,
    orderId: `order-${vehicle}`,
    orderUpdateId: 0,
    lastNodeId: `node-${vehicle}`,
    lastNodeSequenceId: 2,
    driving: true,
    operatingMode: 'AUTOMATIC',
    nodeStates: [{ nodeId: `node-${vehicle + 1}`, sequenceId: 4, released: true }],
    edgeStates: [{ edgeId: `edge-${vehicle}`, sequenceId: 3, released: true }],
    actionStates: [],
    batteryState: { batteryCharge: 40 + round, charging: false },
    errors: [],
    safetyState: { eStop: 'NONE', fieldViolation: false },
    agvPosition: { positionInitialized: true, x, y, theta: 0.5, mapId: 'ground' },
    velocity: { vx: 1, vy: 0, omega: 0 },
  }
  const topic = `${values.scene}-agv/v2/Flood/${serialNumber}/state`
  return generate({ cmd: 'publish', topic, payload: JSON.stringify(state), qos: 0, dup: false, retain: false })
}

function valuePacket(asset: number, round: number): Buffer {
  const topic = `${values.scene}/flood/area/line/asset-${asset}/level`
  return generate({ cmd: 'publish', topic, payload: String(round / 8), qos: 0, dup: false, retain: false })
}
