import { spawn } from 'node:child_process'

const terminal = process.stdout.isTTY === true

/**
 * Runs a command behind one line that says how long it has taken; shows its output only when it fails.
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function runStep(label, [program, ...args], cwd) {
  const started = performance.now()
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(0)} s`
  const child = spawn(program, args, { cwd, shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const forward = (signal) => child.kill(signal)
  process.on('SIGINT', forward).on('SIGTERM', forward)
  const timer = terminal && setInterval(() => process.stdout.write(`\r… ${label} ${seconds()}`), 500)
  if (!terminal) console.log(`… ${label}`)
  const code = await new Promise((done) => {
    child.on('error', (error) => done(error.message))
    child.on('close', (exitCode, signal) => done(exitCode ?? signal))
  })
  clearInterval(timer)
  process.off('SIGINT', forward).off('SIGTERM', forward)
  console.log(`${terminal ? '\r' : ''}${code === 0 ? '✓' : '✗'} ${label} ${seconds()}`)
  if (code !== 0) console.error(`${output.trimEnd()}\n${program} ${args.join(' ')}: ${code}`)
  return code === 0
}
