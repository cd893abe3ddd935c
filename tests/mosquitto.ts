import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './freePort.ts'
import { startProgram, type Program } from './program.ts'

export interface MosquittoPorts {
  readonly tcp: number
  readonly webSocket: number
}

export async function mosquittoPorts(): Promise<MosquittoPorts> {
  return { tcp: await freePort(), webSocket: await freePort() }
}

/** Debian's Mosquitto with a TCP and a WebSocket listener of this machine, open to everybody, keeping nothing. */
export function startMosquitto({ tcp, webSocket }: MosquittoPorts): Promise<Program> {
  const file = join(mkdtempSync(join(tmpdir(), 'yujing-mosquitto-')), 'mosquitto.conf')
  const lines = [
    'allow_anonymous true',
    'persistence false',
    'max_queued_messages 100000',
    `listener ${tcp} 127.0.0.1`,
    `listener ${webSocket} 127.0.0.1`,
    'protocol websockets',
  ]
  writeFileSync(file, `${lines.join('\n')}\n`)
  const program = process.env['MOSQUITTO'] ?? ['/usr/sbin/mosquitto', '/usr/local/sbin/mosquitto'].find(existsSync)
  return startProgram(program ?? 'mosquitto', ['-c', file], /mosquitto version \S+ running/)
}
