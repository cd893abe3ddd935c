import mqtt, { type MqttClient } from 'mqtt'
import type { LinkState } from '../telemetry/source.ts'
import { Backoff } from './backoff.ts'

export interface ConnectionOptions {
  /** `mqtt(s)://` in Node, `ws(s)://` anywhere. */
  readonly url: string
  readonly username?: string
  readonly password?: string
  /** Subscribed to at each connection; `online` begins when the broker has granted them. */
  readonly filters: readonly string[]
  /** `retained`: the broker kept it from before this subscription. */
  message(topic: string, payload: Uint8Array, retained: boolean): void
  /** `reason`: what the broker or the network said when it ended or refused. */
  changed(state: LinkState, reason?: string): void
}

export interface Connection {
  readonly state: LinkState
  /** How often it has been online again after an outage. */
  readonly reconnects: number
  /** False, and nothing is sent, while it is not online. */
  publish(topic: string, payload: Uint8Array, options: { readonly qos: 0 | 1; readonly retain: boolean }): boolean
  close(): Promise<void>
}

const keepaliveSeconds = 3
const connectTimeoutMs = 4000
const watchMs = 250
/** The broker is asked for a sign of life this often; after such a silence the socket counts as half-open. */
const pingMs = 1500
const halfOpenMs = 4000
/** Who slept this long himself, as a laptop does, first looks at what has come meanwhile. */
const oversleptMs = 1000
/** We ping ourselves: the library's own watch takes a busy moment of ours for a lost connection. */
const withoutTimers = { set: () => 0, clear: () => {} }
const refusedProtocol: readonly number[] = [1, 0x84]

/** An MQTT connection that comes back by itself: MQTT 5, or 3.1.1 where the broker refuses that. */
export function openConnection(options: ConnectionOptions): Connection {
  return new ReconnectingConnection(options)
}

class ReconnectingConnection implements Connection {
  readonly #options: ConnectionOptions
  readonly #backoff = new Backoff()
  #client: MqttClient | undefined
  #protocolVersion: 4 | 5 = 5
  #lastPacket = 0
  #lastPing = 0
  #lastCheck = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #watch: ReturnType<typeof setInterval>
  #wasOnline = false
  #reason: string | undefined
  state: LinkState = 'connecting'
  reconnects = 0

  constructor(options: ConnectionOptions) {
    this.#options = options
    this.#dial()
    this.#watch = setInterval(() => this.#check(), watchMs)
  }

  publish(topic: string, payload: Uint8Array, options: { readonly qos: 0 | 1; readonly retain: boolean }): boolean {
    if (this.state !== 'online' || !this.#client) return false
    this.#client.publish(topic, payload as Buffer, options)
    return true
  }

  async close(): Promise<void> {
    const client = this.#client
    const politely = this.state === 'online'
    this.#become('stopped')
    clearTimeout(this.#timer)
    clearInterval(this.#watch)
    this.#client = undefined
    if (client) await new Promise<void>((done) => client.end(!politely, {}, () => done()))
  }

  #dial(): void {
    const { url, username, password } = this.#options
    const client = mqtt.connect(url, {
      protocolVersion: this.#protocolVersion,
      clientId: `yujing-${randomHex()}`,
      clean: true,
      keepalive: keepaliveSeconds,
      timerVariant: withoutTimers,
      connectTimeout: connectTimeoutMs,
      reconnectPeriod: 0,
      resubscribe: false,
      queueQoSZero: false,
      ...(username === undefined ? {} : { username }),
      ...(password === undefined ? {} : { password }),
    })
    client.on('connect', () => this.#subscribe(client))
    client.on('packetreceive', () => (this.#lastPacket = performance.now()))
    client.on('message', (topic, payload, packet) => this.#options.message(topic, payload, packet.retain))
    client.on('error', (error) => this.#failed(client, error))
    client.on('close', () => this.#ended(client, this.#wasOnline ? 'reconnecting' : 'connecting'))
    this.#client = client
  }

  /** MQTT clears the retain flag of what comes after the subscription (retain as published: off). */
  #subscribe(client: MqttClient): void {
    this.#lastPacket = performance.now()
    if (this.#options.filters.length === 0) return this.#online()
    client.subscribe([...this.#options.filters], { qos: 0 }, (error) => {
      if (client !== this.#client) return
      if (!error) return this.#online()
      this.#reason = error.message
      client.end(true)
    })
  }

  #online(): void {
    if (this.#wasOnline) this.reconnects++
    this.#wasOnline = true
    this.#backoff.succeeded()
    this.#become('online')
  }

  #failed(client: MqttClient, error: Error): void {
    if (client !== this.#client) return
    const code = 'code' in error ? error.code : undefined
    const refusesMqtt5 = this.#protocolVersion === 5 && typeof code === 'number' && refusedProtocol.includes(code)
    if (refusesMqtt5) this.#protocolVersion = 4
    else this.#reason = error.message
  }

  #ended(client: MqttClient, state: LinkState): void {
    if (client !== this.#client) return
    this.#client = undefined
    this.#become(state)
    this.#timer = setTimeout(() => this.#dial(), this.#backoff.next(performance.now()))
  }

  /** TCP tells of a vanished peer after minutes; a broker that does not answer pings is gone in seconds. */
  #check(): void {
    const client = this.#client
    if (this.state !== 'online' || !client) return
    const now = performance.now()
    const overslept = now - this.#lastCheck > oversleptMs
    this.#lastCheck = now
    if (overslept) this.#lastPacket = Math.max(this.#lastPacket, now - halfOpenMs / 2)
    if (now - this.#lastPacket > halfOpenMs) {
      this.#ended(client, 'halfOpen')
      client.end(true)
    } else if (now - this.#lastPing > pingMs) {
      this.#lastPing = now
      client.sendPing()
    }
  }

  #become(state: LinkState): void {
    const reason = this.#reason
    this.#reason = undefined
    if (state === this.state && !reason) return
    this.state = state
    this.#options.changed(state, reason)
  }
}

function randomHex(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
