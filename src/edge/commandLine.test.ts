import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseCommandLine, UsageError } from './commandLine.ts'

test('without options everything has its default and stays on this computer', () => {
  expect(parseCommandLine([])).toEqual({
    port: 8080,
    mqttPort: 1883,
    host: '127.0.0.1',
    plant: true,
    publishers: new Map(),
    origins: new Set(),
    sceneIds: [],
    dev: false,
  })
})

test('options are read, repeated ones as a list', () => {
  const args = '--port 9000 --mqtt-port 0 --host 0.0.0.0 --no-plant --scenes /parks --scene a --scene b'
  expect(parseCommandLine([...args.split(' '), '--publisher', 'line-1:a:b'])).toMatchObject({
    port: 9000,
    mqttPort: 0,
    host: '0.0.0.0',
    plant: false,
    publishers: new Map([['line-1', 'a:b']]),
    scenesFolder: '/parks',
    sceneIds: ['a', 'b'],
  })
})

test('an outside broker may have credentials', () => {
  const { broker } = parseCommandLine(['--broker', 'mqtts://anna:p%40ss@plant.example:8883'])
  expect(broker).toMatchObject({ protocol: 'mqtts:', hostname: 'plant.example', port: '8883', username: 'anna' })
})

test.each([
  [['--prot', '1'], 'Allowed: --port'],
  [['extra'], 'extra'],
  [['--port'], '--port'],
  [['--port', 'http'], '--port: expected 0 to 65535, got "http"'],
  [['--origin', 'https://park.example/twin'], '--origin: expected http(s)://host[:port] without a path'],
  [['--mqtt-port', '70000'], '--mqtt-port: expected 0 to 65535'],
  [['--broker', 'http://plant.example'], '--broker: expected mqtt://'],
  [['--broker', 'plant.example'], '--broker: expected mqtt://'],
  [['--publisher', 'anna'], '--publisher: expected name:password'],
  [['--publisher', 'anna:'], '--publisher: expected name:password'],
  [['--publisher', 'a/b:x'], '--publisher: expected name:password'],
  [['--publisher', 'plant:x'], 'not "plant"'],
  [['--publisher', 'anna:x', '--broker', 'mqtt://plant.example'], 'outside broker decides'],
])('%j is a usage error that says what is expected', (args, message) => {
  expect(() => parseCommandLine(args)).toThrow(UsageError)
  expect(() => parseCommandLine(args)).toThrow(message)
})

test('the help names every option that there is', () => {
  const help = readFileSync(new URL('help.txt', import.meta.url), 'utf8')
  const allowed = /Allowed: (.*)/.exec(usage(['--x']))![1]!.split(', ')
  expect(help.match(/^ {2}--[\w-]+/gm)!.map((name) => name.trim())).toEqual(allowed)
})

function usage(args: readonly string[]): string {
  try {
    parseCommandLine(args)
  } catch (error) {
    return String(error)
  }
  return ''
}
