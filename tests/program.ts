import { spawn, type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'

export interface Program {
  /** All that it has printed. */
  output(): string
  /** Asks it to end and waits; after 5 s it is killed. */
  stop(): Promise<void>
  /** Ends it at once, as a crash or a power cut does. */
  kill(): Promise<void>
}

const root = resolve(import.meta.dirname, '..')
const readyMs = 60_000
const stopMs = 5000

const running = new Set<ChildProcess>()
process.on('exit', () => running.forEach((child) => signal(child, 'SIGKILL')))
for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(name, () => process.exit(1))

/** Starts a program in its own process group and resolves when its output matches `ready`. */
export async function startProgram(command: string, args: readonly string[], ready: RegExp): Promise<Program> {
  const child = spawn(command, args, { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const ended = new Promise<void>((done) => child.once('close', () => done())).then(() => void running.delete(child))
  let output = ''
  await new Promise<void>((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`${command} ${args.join(' ')} ${reason}:\n${output}`))
    const timer = setTimeout(() => fail(`is not ready after ${readyMs / 1000} s`), readyMs)
    const keep = (chunk: Buffer) => {
      output += chunk
      if (!ready.test(output)) return
      clearTimeout(timer)
      resolve()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', ({ message }) => fail(message))
    void ended.then(() => clearTimeout(timer)).then(() => fail('ended before it was ready'))
  })
  const end = async (name: NodeJS.Signals): Promise<void> => {
    signal(child, name)
    const timer = setTimeout(() => signal(child, 'SIGKILL'), stopMs)
    await ended
    clearTimeout(timer)
  }
  return { output: () => output, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}

/** Runs a TypeScript file of the repository in Node. */
export function startScript(file: string, args: readonly string[], ready: RegExp): Promise<Program> {
  return startProgram(process.execPath, ['--import', 'tsx', file, ...args], ready)
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, name)
  } catch {
    // The group has ended already.
  }
}
