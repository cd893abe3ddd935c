import { parseArgs } from 'node:util'
import { builtInPublisher } from './broker/roles.ts'

export interface EdgeOptions {
  /** 0: any free port. */
  readonly port: number
  readonly mqttPort: number
  readonly host: string
  /** Outside broker with its credentials; absent: the embedded one. */
  readonly broker?: URL
  readonly plant: boolean
  /** Password by name. */
  readonly publishers: ReadonlyMap<string, string>
  /** Origins of other web servers whose pages may connect. */
  readonly origins: ReadonlySet<string>
  readonly scenesFolder?: string
  /** Empty: all. */
  readonly sceneIds: readonly string[]
  readonly dev: boolean
}

/** A command line that can't be followed; its message says what is allowed. */
export class UsageError extends Error {}

const optionTypes = {
  port: { type: 'string', default: '8080' },
  'mqtt-port': { type: 'string', default: '1883' },
  host: { type: 'string', default: '127.0.0.1' },
  broker: { type: 'string' },
  'no-plant': { type: 'boolean', default: false },
  publisher: { type: 'string', multiple: true, default: [] as string[] },
  origin: { type: 'string', multiple: true, default: [] as string[] },
  scenes: { type: 'string' },
  scene: { type: 'string', multiple: true, default: [] as string[] },
  dev: { type: 'boolean', default: false },
} as const

/** @throws UsageError */
export function parseCommandLine(args: readonly string[]): EdgeOptions {
  const values = readValues(args)
  if (values.broker !== undefined && values.publisher.length > 0)
    throw new UsageError('--publisher belongs to the embedded broker; with --broker the outside broker decides.')
  return {
    port: parsePort('--port', values.port),
    mqttPort: parsePort('--mqtt-port', values['mqtt-port']),
    host: values.host,
    ...(values.broker === undefined ? {} : { broker: parseBroker(values.broker) }),
    plant: !values['no-plant'],
    publishers: new Map(values.publisher.map(parsePublisher)),
    origins: new Set(values.origin.map(parseOrigin)),
    ...(values.scenes === undefined ? {} : { scenesFolder: values.scenes }),
    sceneIds: values.scene,
    dev: values.dev,
  }
}

function readValues(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: optionTypes }).values
  } catch (error) {
    const allowed = Object.keys(optionTypes).filter((name) => name !== 'dev')
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${reason}\nAllowed: ${allowed.map((name) => `--${name}`).join(', ')}, --help`)
  }
}

function parsePort(option: string, text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageError(`${option}: expected 0 to 65535, got "${text}"`)
  return port
}

function parseBroker(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url?.hostname || !['mqtt:', 'mqtts:'].includes(url.protocol))
    throw new UsageError('--broker: expected mqtt://[user:password@]host[:port] or mqtts://…')
  return url
}

function parseOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.origin !== text)
    throw new UsageError(`--origin: expected http(s)://host[:port] without a path, got "${text}"`)
  return text
}

function parsePublisher(text: string): [name: string, password: string] {
  const colon = text.indexOf(':')
  const [name, password] = [text.slice(0, colon), text.slice(colon + 1)]
  if (colon < 1 || password === '' || !/^[\w.-]+$/.test(name) || name === builtInPublisher)
    throw new UsageError(
      `--publisher: expected name:password, the name of letters, digits, ".", "_", "-" and not "${builtInPublisher}"`,
    )
  return [name, password]
}
