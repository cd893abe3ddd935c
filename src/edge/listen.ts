import type { AddressInfo, Server } from 'node:net'

/** A port that something else uses; its message says which, and which option chooses another. */
export class PortTakenError extends Error {}

/** Port that `server` listens on, which is `port` unless that is 0. @throws PortTakenError */
export async function listen(server: Server, host: string, port: number, option: string): Promise<number> {
  await new Promise<void>((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => failed(explain(error, host, port, option)))
    server.listen(port, host, () => done())
  })
  return (server.address() as AddressInfo).port
}

function explain(error: NodeJS.ErrnoException, host: string, port: number, option: string): Error {
  if (error.code === 'EADDRINUSE')
    return new PortTakenError(
      `端口 ${port} 已被占用，请用 ${option} 指定其他端口。\nPort ${port} of ${host} is taken: choose another with ${option}.`,
    )
  if (error.code === 'EACCES')
    return new PortTakenError(`Port ${port} of ${host} is not permitted: choose one above 1023 with ${option}.`)
  return error
}
