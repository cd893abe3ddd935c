import { connectAsync, type MqttClient } from 'mqtt'
import type { BrokerAddress } from './ways.ts'

/** A vehicle that nobody told us about: its messages are typed by hand after the standard's text. */
export class ForeignPublisher {
  readonly #client: MqttClient
  #headerId = 0

  private constructor(client: MqttClient) {
    this.#client = client
  }

  static async connect({ url, ...credentials }: BrokerAddress) {
    return new ForeignPublisher(await connectAsync(url, { ...credentials, reconnectPeriod: 100 }))
  }

  /** One VDA 5050 2.1 state; metres, radians. */
  async moveTo(scene: string, serialNumber: string, x: number, y: number, theta = 0, mapId = 'ground') {
    const state = {
      headerId: ++this.#headerId,
      timestamp: new Date().toISOString(),
      version: '2.1.0',
      manufacturer: 'Foreign',
      serialNumber,
      orderId: '',
      orderUpdateId: 0,
      lastNodeId: '',
      lastNodeSequenceId: 0,
      nodeStates: [],
      edgeStates: [],
      driving: true,
      actionStates: [],
      batteryState: { batteryCharge: 80, charging: false },
      operatingMode: 'AUTOMATIC',
      errors: [],
      safetyState: { eStop: 'NONE', fieldViolation: false },
      agvPosition: { positionInitialized: true, x, y, theta, mapId },
    }
    await this.send(`${scene}-agv/v2/Foreign/${serialNumber}/state`, JSON.stringify(state))
  }

  /** Sends states ten times a second, as long as there is a broker, from where `place` says. Gives what ends it. */
  drive(scene: string, serialNumber: string, place: () => readonly [x: number, y: number], mapId: string): () => void {
    const timer = setInterval(() => {
      if (this.#client.connected) void this.moveTo(scene, serialNumber, ...place(), 0, mapId)
    }, 100)
    return () => clearInterval(timer)
  }

  async send(topic: string, payload: string | Buffer, retain = false) {
    await this.#client.publishAsync(topic, payload, { retain })
  }

  async close() {
    await this.#client.endAsync(true)
  }
}

/** Asset path of a foreign vehicle, by the binding `fleet` of the demonstration scenes. */
export function foreignPath(scene: string, serialNumber: string): string {
  return `${scene}/logistics/fleet/Foreign/${serialNumber}`
}
