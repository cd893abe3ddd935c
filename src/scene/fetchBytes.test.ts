import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { fetchBytes } from './fetchBytes.ts'

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

test('gives what lies there', async () => {
  const url = await serve((_, response) => response.end('glTF'))
  const fetched = await fetchBytes(url, 4, 5000)
  expect('bytes' in fetched && new TextDecoder().decode(fetched.bytes)).toBe('glTF')
})

test('more than one wants is not read to its end, whether it was announced or not', async () => {
  const announced = await serve((_, response) => response.setHeader('Content-Length', 9000).write('x'))
  expect(await fetchBytes(announced, 4, 5000)).toEqual({ tooMany: 9000 })
  server!.closeAllConnections()
  const endless = await serve((_, response) => response.write('x'.repeat(5)))
  expect(await fetchBytes(endless, 4, 5000)).toEqual({ tooMany: 5 })
})

test('what is not there says so', async () => {
  const url = await serve((_, response) => response.writeHead(404).end('gone'))
  expect(await fetchBytes(url, 100, 5000)).toEqual({ refusal: 'HTTP 404 Not Found' })
})

test('a server that never answers, or none, is a refusal', async () => {
  const url = await serve(() => {})
  expect(await fetchBytes(url, 100, 50)).toEqual({ refusal: expect.stringContaining('Timeout') })
  server!.closeAllConnections()
  await new Promise((closed) => server!.close(closed))
  expect(await fetchBytes(url, 100, 5000)).toEqual({ refusal: expect.stringContaining('fetch failed') })
})

async function serve(answer: RequestListener): Promise<string> {
  server?.close()
  server = createServer(answer)
  await new Promise<void>((listening) => server!.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/model.glb`
}
