import { randomBytes } from 'node:crypto'
import { connect as connectTcp } from 'node:net'
import type { Duplex } from 'node:stream'
import { connect as connectTls } from 'node:tls'
import mqttPacket, { type IConnectPacket, type Packet } from 'mqtt-packet'
import { type BrokerAddress, splitCredentials } from '../transport/mqttClient.ts'
import { Refusals } from './refusals.ts'

/** What a viewer may say after CONNECT: anything but PUBLISH and its own authentication. */
const viewerCommands = ['subscribe', 'unsubscribe', 'pingreq', 'disconnect', 'puback', 'pubrec', 'pubrel', 'pubcomp']

export interface Relay {
  /** Takes over the stream of a viewer's WebSocket. */
  readonly accept: (viewer: Duplex) => void
  readonly refused: number
}

/**
 * Read-only way from a viewer's WebSocket to an outside broker: our credentials go in, wills and publishes don't.
 * Understands MQTT 3.1, 3.1.1 and 5.
 */
export function relayTo(broker: URL, log: (line: string) => void): Relay {
  const address = splitCredentials(broker)
  const refusals = new Refusals(log)
  const accept = (viewer: Duplex): void => {
    const settings: { protocolVersion?: number } = {}
    const parser = mqttPacket.parser(settings)
    let upstream: Duplex | undefined

    const end = (): void => {
      parser.removeAllListeners()
      upstream?.destroy()
      viewer.destroy()
    }
    const refuse = (what: string): void => {
      refusals.add(`a viewer's ${what}`)
      end()
    }
    parser.on('error', end)
    parser.on('packet', (packet) => {
      if (packet.cmd === 'connect' && !upstream) {
        settings.protocolVersion = packet.protocolVersion ?? 4
        upstream = dial(broker)
        upstream.on('error', end).on('close', end)
        upstream.pipe(viewer)
        upstream.write(mqttPacket.generate(asViewer(packet, address), settings))
      } else if (upstream && isAllowed(packet)) upstream.write(mqttPacket.generate(packet, settings))
      else refuse(packet.cmd === 'publish' ? `publish to ${packet.topic.slice(0, 200)}` : packet.cmd)
    })
    viewer.on('data', (chunk: Buffer) => parser.parse(chunk))
    viewer.on('error', end).on('close', end)
  }
  return {
    accept,
    get refused() {
      return refusals.count
    },
  }
}

/** A shared subscription would take messages away from the plant's own consumers. */
function isAllowed(packet: Packet): boolean {
  if (!viewerCommands.includes(packet.cmd)) return false
  return packet.cmd !== 'subscribe' || !packet.subscriptions.some(({ topic }) => topic.startsWith('$share/'))
}

/** The name is ours too, so that no viewer can push a client of the plant out by using its name. */
function asViewer(packet: IConnectPacket, { username, password }: BrokerAddress): IConnectPacket {
  const { protocolId, protocolVersion, keepalive, properties } = packet
  const { receiveMaximum, maximumPacketSize, topicAliasMaximum } = properties ?? {}
  return {
    cmd: 'connect',
    clientId: `yujing-viewer-${randomBytes(6).toString('hex')}`,
    clean: true,
    ...(protocolId && { protocolId }),
    ...(protocolVersion && { protocolVersion }),
    ...(keepalive !== undefined && { keepalive }),
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password: Buffer.from(password) }),
    ...(protocolVersion === 5 && {
      properties: {
        ...(receiveMaximum && { receiveMaximum }),
        ...(maximumPacketSize && { maximumPacketSize }),
        ...(topicAliasMaximum && { topicAliasMaximum }),
      },
    }),
  }
}

function dial({ protocol, hostname, port }: URL): Duplex {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (protocol === 'mqtts:') return connectTls({ host, port: Number(port || 8883), servername: host })
  return connectTcp({ host, port: Number(port || 1883), noDelay: true })
}
