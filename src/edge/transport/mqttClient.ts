import { openConnection } from '../../mqtt/connection.ts'
import type { OpenTransport } from './transport.ts'

/** Messages of an outside broker; credentials stand in the URL. */
export function mqttClientTo(broker: URL, log: (line: string) => void): OpenTransport {
  const { url, ...credentials } = splitCredentials(broker)
  return (filters, listener) =>
    openConnection({
      url,
      ...credentials,
      filters,
      message: (topic, payload, retained) => listener.message(topic, payload, retained),
      changed(state, reason) {
        listener.online(state === 'online')
        if (reason) log(`${url}: ${reason}`)
      },
    })
}

export interface BrokerAddress {
  /** Without credentials. */
  readonly url: string
  readonly username?: string
  readonly password?: string
}

export function splitCredentials(broker: URL): BrokerAddress {
  const { protocol, hostname, port, username, password } = broker
  return {
    url: `${protocol}//${hostname}${port ? `:${port}` : ''}`,
    ...(username ? { username: decodeURIComponent(username) } : {}),
    ...(password ? { password: decodeURIComponent(password) } : {}),
  }
}
