import { execFile } from 'node:child_process'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { resolve } from 'node:path'
import mqtt from 'mqtt'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { frameTopic, provenanceTopic } from '../../src/telemetry/topics.ts'
import { freePort } from '../freePort.ts'
import { startScript } from '../program.ts'
import { waitFor } from '../wait.ts'

const root = resolve(import.meta.dirname, '../..')
const ready = /http:\/\/\S+/

function run(...args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) =>
    execFile(process.execPath, args, { cwd: root }, (error, stdout, stderr) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr }),
    ),
  )
}
const runMain = (...args: readonly string[]) => run('--import', 'tsx', 'src/edge/main.ts', ...args)

describe('the command line', () => {
  test('start.mjs --help says everything in both languages without installing anything', async () => {
    const { code, output } = await run('src/edge/start.mjs', '--help')
    expect(code).toBe(0)
    expect(output).toContain('--publisher <name:password>')
    expect(output).toContain('默认 8080')
  })

  test('an unknown option is answered with those that there are', async () => {
    expect(await runMain('--prot', '1')).toEqual({ code: 2, output: expect.stringContaining('Allowed: --port') })
  })

  test('an unknown scene is answered with those that there are', async () => {
    expect(await runMain('--scene', 'atlantis')).toEqual({ code: 2, output: expect.stringContaining('xiyong') })
  })
})

describe('taken ports', () => {
  let other: Server
  let taken: number
  beforeAll(async () => {
    other = createServer()
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    taken = (other.address() as AddressInfo).port
  })
  afterAll(() => other.close())

  test.each(['--port', '--mqtt-port'])('the answer names the port and %s, and nothing stays behind', async (option) => {
    const free = option === '--port' ? '--mqtt-port' : '--port'
    const { code, output } = await runMain('--no-plant', option, String(taken), free, '0')
    expect(code).toBe(1)
    expect(output).toMatch(new RegExp(`${taken}.*${option}`, 's'))
  })
})

describe('the edge process', () => {
  test('with the simulated plant gives frames of every scene, says one URL, and stops in order within 2 s', async () => {
    const mqttPort = await freePort()
    const edge = await startScript('src/edge/main.ts', ['--port', '0', '--mqtt-port', String(mqttPort)], ready)
    const url = ready.exec(edge.output())![0]
    const viewer = await mqtt.connectAsync(`${url.replace('http', 'ws')}mqtt`)
    const heard = new Set<string>()
    viewer.on('message', (topic) => heard.add(topic))
    await viewer.subscribeAsync('#')
    const { scenes } = (await (await fetch(`${url}yujing.json`)).json()) as { scenes: string[] }
    expect(scenes.slice(0, 2)).toEqual(['xiyong', 'yufu'])
    const wanted = [...scenes.map(frameTopic), provenanceTopic('plant')]
    await waitFor(() => wanted.every((topic) => heard.has(topic)), 40_000, 'frames and a declaration')
    await waitFor(async () => (await health(url)).scenes.every(isFed), 40_000, 'messages of every binding')
    expect((await health(url)).scenes.map(({ problems }) => problems)).toEqual(scenes.map(() => 0))
    expect((await fetch(`${url}scenes/xiyong/scene.json`)).status).toBe(200)
    viewer.end(true)

    const began = performance.now()
    await edge.stop()
    expect(performance.now() - began).toBeLessThan(2000)
    expect(edge.output().match(/http:/g)).toHaveLength(1)
    expect(edge.output()).not.toMatch(/error/i)
  }, 100_000)
})

interface Health {
  readonly scenes: readonly { readonly bindings: readonly { readonly received: number }[]; readonly problems: number }[]
}

async function health(url: string): Promise<Health> {
  return (await (await fetch(`${url}health`)).json()) as Health
}

function isFed({ bindings }: Health['scenes'][number]): boolean {
  return bindings.every(({ received }) => received > 0)
}
