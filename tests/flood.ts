import { connect } from 'node:net'
import { parseArgs } from 'node:util'
import { generate } from 'mqtt-packet'

/**
 * Publishes over a bare socket, so that the publisher costs little: `tsx tests/flood.ts --port 1883 --rate 20000`.
 * Rate 0: as many messages as the broker takes. Before its `seconds` at full rate it swells for `swell` seconds. Kind `state`: VDA 5050 states of about 700 bytes; `value`: one number.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '1883' },
    rate: { type: 'string', default: '0' },
    seconds: { type: 'string', default: '10' },
    swell: { type: 'string', default: '0' },
    kind: { type: 'string', default: 'state' },
    vehicles: { type: 'string', default: '1000' },
    scene: { type: 'string', default: 'xiyong' },
    username: { type: 'string' },
    password: { type: 'string' },
  },
})

/** A packet whose number, and whose x if it has one, are overwritten in place for each sending. */
interface Template {
  readonly bytes: Buffer
  readonly numberAt: number
  readonly xAt: number
}
const firstNumber = 1_000_000_000
const anyX = 77777.777
const batchMs = 10

const vehicles = Number(values.vehicles)
const makeTemplate = values.kind === 'value' ? valueTemplate : stateTemplate
const templates = Array.from({ length: vehicles }, (_, index) => makeTemplate(index))

const socket = connect(Number(values.port), '127.0.0.1')
socket.on('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
socket.write(
  generate({
    cmd: 'connect',
    clean: true,
    keepalive: 0,
    clientId: `flood-${process.pid}`,
    ...(values.username === undefined ? {} : { username: values.username }),
    ...(values.password === undefined ? {} : { password: Buffer.from(values.password) }),
  }),
)
await new Promise((acknowledged) => socket.once('data', acknowledged))
console.log('connected')

const [rate, swell] = [Number(values.rate), Number(values.swell)]
const started = performance.now()
const elapsed = () => (performance.now() - started) / 1000
let sent = 0
while (elapsed() < swell + Number(values.seconds)) {
  const due = rate > 0 ? Math.min(vehicles, dueAfter(elapsed()) - sent) : vehicles
  const batch = Array.from({ length: due }, nextPacket)
  const room = batch.length === 0 || socket.write(Buffer.concat(batch))
  if (!room) await new Promise((drained) => socket.once('drain', drained))
  else await new Promise((next) => setTimeout(next, rate > 0 ? batchMs : 0))
}
console.log(`sent ${sent} in ${elapsed().toFixed(2)} s`)
socket.end(() => process.exit(0))

function dueAfter(time: number): number {
  return Math.floor(rate * (time < swell ? (time * time) / (2 * swell) : time - swell / 2))
}

function nextPacket(): Buffer {
  const vehicle = sent % vehicles
  const round = Math.floor(sent++ / vehicles)
  const { bytes, numberAt, xAt } = templates[vehicle]!
  bytes.write(String(firstNumber + round), numberAt)
  const x = (vehicle % 40) * 5 + 2 * Math.sin(round / 5)
  if (xAt >= 0) bytes.write(x.toFixed(3).padStart(String(anyX).length), xAt)
  return Buffer.from(bytes)
}

function stateTemplate(vehicle: number): Template {
  const serialNumber = `flood-${vehicle}`
  const state = {
    headerId: firstNumber,
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
    batteryState: { batteryCharge: 40 + (vehicle % 50), charging: false },
    errors: [],
    safetyState: { eStop: 'NONE', fieldViolation: false },
    agvPosition: {
      positionInitialized: true,
      x: anyX,
      y: Math.floor(vehicle / 40) * 5,
      theta: 0.5,
      mapId: `${values.scene}-outdoor`,
    },
    velocity: { vx: 0, vy: 0, omega: 0 },
  }
  return template(`${values.scene}-agv/v2/Flood/${serialNumber}/state`, JSON.stringify(state))
}

function valueTemplate(asset: number): Template {
  return template(`${values.scene}/flood/area/line/asset-${asset}/level`, String(firstNumber))
}

function template(topic: string, payload: string): Template {
  const bytes = generate({ cmd: 'publish', topic, payload, qos: 0, dup: false, retain: false })
  return { bytes, numberAt: bytes.indexOf(String(firstNumber)), xAt: bytes.indexOf(String(anyX)) }
}
