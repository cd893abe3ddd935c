import { edgePorts, publisher, startEdgeProcess } from '../edgeProcess.ts'
import { mosquittoPorts, startMosquitto } from '../mosquitto.ts'
import type { Program } from '../program.ts'
import { serveBuild } from './staticSite.ts'

import { startTcpProxy, type TcpProxy } from './tcpProxy.ts'

export interface BrokerAddress {
  readonly url: string
  readonly username?: string
  readonly password?: string
}

/** A way from a plant's publisher to the screen, everything on it real. */
export interface Way {
  /** Where the app is; ends in a slash. */
  readonly url: string
  /** Where a publisher of the plant connects. */
  readonly broker: BrokerAddress
  /** Mosquitto 2.0 sends 4 kB over a WebSocket per turn of its loop, and a large message holds up all others. */
  readonly carriesHugeMessages: boolean
  /** Stands between the page and its broker. */
  readonly proxy: TcpProxy
  /** The broker is gone at once. */
  readonly killBroker: () => Promise<void>
  /** It comes back on the same ports, empty. */
  readonly startBroker: () => Promise<void>
  readonly close: () => Promise<void>
}

interface NamedWay {
  readonly name: string
  readonly start: () => Promise<Way>
  /** Messages a second that it must stand; a browser by itself takes some thousand over a WebSocket. */
  readonly flood: { readonly short: number; readonly deep: number }
}

export const ways: readonly NamedWay[] = [
  { name: 'gateway, embedded broker', start: startEmbedded, flood: { short: 4000, deep: 20_000 } },
  { name: 'gateway, Mosquitto', start: startBesideMosquitto, flood: { short: 4000, deep: 20_000 } },
  { name: 'direct, Mosquitto', start: startDirect, flood: { short: 1000, deep: 2000 } },
]

async function startEmbedded(): Promise<Way> {
  const ports = await edgePorts()
  const start = () => startEdgeProcess({ ...ports, plant: false })
  let edge = await start()
  const proxy = await startTcpProxy(ports.port)
  return {
    url: `http://127.0.0.1:${proxy.port}/`,
    broker: { url: `mqtt://127.0.0.1:${ports.mqttPort}`, ...publisher },
    carriesHugeMessages: true,
    proxy,
    killBroker: () => edge.kill(),
    startBroker: async () => void (edge = await start()),
    close: () => closeAll(proxy, edge),
  }
}

async function startBesideMosquitto(): Promise<Way> {
  const ports = await mosquittoPorts()
  let mosquitto = await startMosquitto(ports)
  const { port } = await edgePorts()
  const broker = { url: `mqtt://127.0.0.1:${ports.tcp}` }
  const edge = await startEdgeProcess({ port, broker: broker.url, plant: false })
  const proxy = await startTcpProxy(port)
  return {
    url: `http://127.0.0.1:${proxy.port}/`,
    broker,
    carriesHugeMessages: true,
    proxy,
    killBroker: () => mosquitto.kill(),
    startBroker: async () => void (mosquitto = await startMosquitto(ports)),
    close: () => closeAll(proxy, edge, mosquitto),
  }
}

async function startDirect(): Promise<Way> {
  const ports = await mosquittoPorts()
  let mosquitto = await startMosquitto(ports)
  const proxy = await startTcpProxy(ports.webSocket)
  const broker = { url: `ws://127.0.0.1:${proxy.port}`, mode: 'direct' }
  const server = await serveBuild('/', { 'yujing.json': (config: object) => ({ ...config, broker }) })
  return {
    url: server.url,
    broker: { url: `mqtt://127.0.0.1:${ports.tcp}` },
    carriesHugeMessages: false,
    proxy,
    killBroker: () => mosquitto.kill(),
    startBroker: async () => void (mosquitto = await startMosquitto(ports)),
    close: () => closeAll(proxy, server, mosquitto),
  }
}

async function closeAll(...parts: readonly (Pick<TcpProxy, 'close'> | Program)[]): Promise<void> {
  for (const part of parts) await ('close' in part ? part.close() : part.stop())
}
