import { spawn } from 'node:child_process'

const running = new Set()

/**
 * Runs a command line in its own process group, so that whatever it started ends with it.
 * @returns {Promise<{code: number, output: string}>} code 124: it took longer than `minutes`.
 */
export function runCommand(command, { cwd, env = process.env, minutes = 10, show = false }) {
  return new Promise((done) => {
    const child = spawn(command, { cwd, env, shell: true, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let late = false
    const keep = (chunk) => {
      output += chunk
      if (show) process.stdout.write(chunk)
    }
    const timer = setTimeout(() => {
      late = true
      stopGroup(child)
    }, minutes * 60_000)
    running.add(child)
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('close', (code) => {
      clearTimeout(timer)
      stopGroup(child)
      running.delete(child)
      const reason = late ? `\n${command}: stopped after ${minutes} minutes\n` : ''
      done({ code: late ? 124 : (code ?? 1), output: output + reason })
    })
  })
}

export function stopCommands() {
  for (const child of running) stopGroup(child)
}

function stopGroup(child) {
  try {
    process.kill(-child.pid, 'SIGTERM')
  } catch {
    // The whole group has ended already.
  }
}
