import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export interface TcpProxy {
  readonly port: number
  /** Nothing goes through any more, and nobody is told: a half-open connection, as after a cable was pulled. */
  freeze(): void
  /** Lets new connections through; frozen ones stay dead. */
  thaw(): void
  close(): Promise<void>
}

/** A small TCP proxy in front of a port of this machine. */
export async function startTcpProxy(targetPort: number): Promise<TcpProxy> {
  const pairs = new Set<readonly [Socket, Socket]>()
  const accepted = new Set<Socket>()
  let frozen = false
  const server = createServer((near) => {
    accepted.add(near)
    near.on('error', () => {})
    if (frozen) return void near.pause()
    const far = connect(targetPort, '127.0.0.1')
    far.on('error', () => near.destroy())
    const pair = [near, far] as const
    pairs.add(pair)
    near.pipe(far).pipe(near)
    near.once('close', () => {
      far.destroy()
      pairs.delete(pair)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    port: (server.address() as AddressInfo).port,
    freeze() {
      frozen = true
      for (const [near, far] of pairs) {
        near.unpipe(far).pause()
        far.unpipe(near).pause()
      }
    },
    thaw: () => void (frozen = false),
    async close() {
      for (const near of accepted) near.destroy()
      await new Promise<void>((closed) => server.close(() => closed()))
    },
  }
}
