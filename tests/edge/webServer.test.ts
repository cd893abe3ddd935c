import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type Server } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { builtApp } from '../../src/edge/app.ts'
import { listen, PortTakenError } from '../../src/edge/listen.ts'
import { createWebServer } from '../../src/edge/webServer.ts'

let folder: string
let server: Server
let port: number
const refused: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yujing-web-'))
  for (const name of ['dist/assets', 'dist/scenes/old', 'scenes/park', 'scenarios'])
    mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'dist/index.html'), '<!doctype html><title>app</title>')
  writeFileSync(join(folder, 'dist/yujing.json'), '{"from": "build"}')
  writeFileSync(join(folder, 'dist/assets/app-abc.js'), 'export {}')
  writeFileSync(join(folder, 'dist/scenes/old/scene.json'), '{"from": "build"}')
  writeFileSync(join(folder, 'scenes/park/scene.json'), '{"id": "park"}')
  writeFileSync(join(folder, 'scenarios/park.json'), '{"seed": 1}')
  server = createWebServer({
    app: builtApp(join(folder, 'dist')).serve,
    scenesFolder: join(folder, 'scenes'),
    scenariosFolder: join(folder, 'scenarios'),
    json: new Map([['/yujing.json', () => ({ from: 'edge' })]]),
    origins: new Set(['https://park.example']),
    refused: (origin) => refused.push(origin),
    mqtt: (stream) => stream.pipe(stream),
  })
  port = await listen(server, '127.0.0.1', 0, '--port')
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init)

test('the app comes with a strict policy: scripts from here alone, none from text', async () => {
  const response = await get('/?scene=park')
  expect(await response.text()).toContain('<title>app</title>')
  const policy = response.headers.get('content-security-policy')!
  expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval';`)
  expect(policy.replace(`'wasm-unsafe-eval'`, '')).not.toContain('unsafe')
  expect(response.headers.get('cache-control')).toBe('no-cache')
})

test('the gallery is found without its slash, with all that its address says', async () => {
  const response = await get('/gallery?kind=cnc-lathe', { redirect: 'manual' })
  expect(response.status).toBe(302)
  expect(new URL(response.headers.get('location')!, 'http://here/gallery').href).toBe(
    'http://here/gallery/?kind=cnc-lathe',
  )
})

test('files with a hash in their name are kept for good, and workers have the policy too', async () => {
  const { headers } = await get('/assets/app-abc.js')
  expect(headers.get('cache-control')).toContain('immutable')
  expect(headers.get('content-security-policy')).toContain(`default-src 'self'`)
})

test.each([
  ['/yujing.json', { from: 'edge' }],
  ['/yujing.json?x=1', { from: 'edge' }],
  ['/scenes/park/scene.json', { id: 'park' }],
  ['/seeds/scenarios/park.json', { seed: 1 }],
])('%s is the live one, not the copy in the build', async (path, expected) => {
  const response = await get(path)
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  expect(await response.json()).toEqual(expected)
})

test.each(['/nothing', '/scenes/none/scene.json', '/scenes/old/scene.json', '/constructor'])(
  '%s is not found',
  async (path) => expect((await get(path)).status).toBe(404),
)

test.each(['/../secret.txt', '/scenes/../../secret.txt', '/scenes/%2e%2e/%2e%2e/secret.txt', '//', '/%', 'http://x/'])(
  'the path %s leads nowhere',
  async (path) => {
    const answer = await raw(path)
    expect(answer.body).not.toContain('secret')
    expect((await get('/')).status).toBe(200)
  },
)

test('only reading is allowed', async () => expect((await get('/', { method: 'POST' })).status).toBe(405))

test('a WebSocket at /mqtt speaks mqtt; elsewhere there is none', async () => {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/mqtt`, ['mqtt'])
  await new Promise((done) => socket.once('open', done))
  expect(socket.protocol).toBe('mqtt')
  socket.send('echo')
  expect(String(await new Promise((done) => socket.once('message', done)))).toBe('echo')
  socket.close()
  const elsewhere = new WebSocket(`ws://127.0.0.1:${port}/other`)
  await expect(new Promise((_done, failed) => elsewhere.once('error', failed))).rejects.toThrow('socket hang up')
})

test('half a request does not end the server', async () => {
  const socket = connect(port, '127.0.0.1')
  socket.end('GET / HTTP/9.9\r\n\r\n')
  await new Promise((done) => socket.resume().once('close', done))
  expect((await get('/')).status).toBe(200)
})

test('a taken port says which it is and how to choose another', async () => {
  const second = createWebServer({
    app: () => {},
    scenesFolder: folder,
    scenariosFolder: folder,
    json: new Map(),
    origins: new Set<string>(),
    refused: () => undefined,
    mqtt: () => {},
  })
  const failure = listen(second, '127.0.0.1', port, '--port')
  await expect(failure).rejects.toThrow(PortTakenError)
  await expect(failure).rejects.toThrow(new RegExp(`${port}.*--port`, 's'))
})

/** A request whose path is sent as it is. */
function raw(path: string): Promise<{ status: number; body: string }> {
  return new Promise((done, failed) => {
    const sent = request({ host: '127.0.0.1', port, path }, (response) => {
      let body = ''
      response.on('data', (chunk) => (body += chunk))
      response.on('end', () => done({ status: response.statusCode!, body }))
    })
    sent.on('error', failed)
    sent.end()
  })
}

test.each([
  ['no page but a program', undefined, true],
  ['a page of the same computer', 'http://127.0.0.1:5173', true],
  ['a page of a listed site', 'https://park.example', true],
  ['a page of any other site', 'https://evil.example', false],
  ['a page without an origin to tell', 'null', false],
])('%s opens a WebSocket: origin %s, %s', async (_who, origin, opens) => {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/mqtt`, 'mqtt', origin === undefined ? {} : { origin })
  const outcome = await new Promise<string>((settle) => {
    socket.on('open', () => settle('open'))
    socket.on('error', ({ message }) => settle(message))
  })
  socket.terminate()
  expect(outcome).toBe(opens ? 'open' : 'Unexpected server response: 403')
  expect(refused.includes(String(origin))).toBe(!opens)
})
