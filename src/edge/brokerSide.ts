import type { Duplex } from 'node:stream'
import { startEmbeddedBroker } from './broker/embedded.ts'
import { relayTo } from './broker/relay.ts'
import { builtInPublisher, createPassword, Credentials } from './broker/roles.ts'
import type { EdgeOptions } from './commandLine.ts'
import { type BrokerAddress, mqttClientTo, splitCredentials } from './transport/mqttClient.ts'
import type { OpenTransport } from './transport/transport.ts'

/** What the rest needs of a broker, embedded or outside. */
export interface BrokerSide {
  readonly open: OpenTransport
  /** Takes over the stream of a viewer's WebSocket. */
  readonly accept: (viewer: Duplex) => void
  /** Begins to take connections over TCP. Gives the address under which the simulated plant publishes. @throws PortTakenError */
  listen(): Promise<BrokerAddress>
  /** Publishes of viewers that were refused. */
  readonly refused: number
  readonly close: () => Promise<void>
}

export async function openBrokerSide(options: EdgeOptions, log: (line: string) => void): Promise<BrokerSide> {
  return options.broker ? outsideBroker(options.broker, log) : embeddedBroker(options, log)
}

async function embeddedBroker(options: EdgeOptions, log: (line: string) => void): Promise<BrokerSide> {
  const password = createPassword()
  const credentials = new Credentials(new Map([...options.publishers, [builtInPublisher, password]]))
  const broker = await startEmbeddedBroker(credentials, log)
  return {
    open: broker.open,
    accept: broker.accept,
    get refused() {
      return broker.refused
    },
    async listen() {
      const port = await broker.listen(options.host, options.mqttPort)
      return { url: `mqtt://${reachable(options.host)}:${port}`, username: builtInPublisher, password }
    },
    close: broker.close,
  }
}

function outsideBroker(url: URL, log: (line: string) => void): BrokerSide {
  const relay = relayTo(url, log)
  return {
    open: mqttClientTo(url, log),
    accept: relay.accept,
    get refused() {
      return relay.refused
    },
    listen: async () => splitCredentials(url),
    close: async () => {},
  }
}

/** An address that this computer reaches when a server listens on `host`, fit for a URL. */
export function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
