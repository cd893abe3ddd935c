import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './command.mjs'

const programs = [
  { packages: ['chromium'], found: () => onPath(process.env.CHROMIUM ?? 'chromium') },
  { packages: ['mosquitto'], found: () => onPath(process.env.MOSQUITTO ?? 'mosquitto') },
  { packages: ['libegl1', 'libgl1-mesa-dri'], found: () => hasLibrary('libEGL.so.1') },
]

/** Installs what `package-lock.json` names when `node_modules` differs from it. False: it could not. */
export async function installPackages(root) {
  if (packagesMatch(root)) return true
  console.log('… installing packages (npm ci), about a minute')
  const { code, output } = await runCommand('npm ci --no-audit --no-fund', { cwd: root })
  if (code !== 0) console.log(output)
  return code === 0
}

/** Chromium, Mosquitto and software GL: installs them on Debian as root, else says what is missing. */
export async function requireSystemPrograms() {
  let missing = missingPackages()
  if (missing.length === 0) return true
  const command = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.log(`… installing ${missing.join(', ')} (apt-get), some minutes`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const { output } = await runCommand(command, { cwd: '/', env })
    missing = missingPackages()
    if (missing.length === 0) return true
    console.log(output)
  }
  console.log(`Missing: ${missing.join(', ')}. On Debian, install with:\n  sudo sh -c '${command}'`)
  console.log('Elsewhere set CHROMIUM and MOSQUITTO to the programs. No test was run.')
  return false
}

function missingPackages() {
  return programs.filter(({ found }) => !found()).flatMap(({ packages }) => packages)
}

function onPath(name) {
  if (name.includes('/')) return existsSync(name)
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin']
  return folders.some((folder) => existsSync(join(folder, name)))
}

function hasLibrary(name) {
  if (process.platform !== 'linux') return true
  const architectures = { x64: 'x86_64', arm64: 'aarch64' }
  const folders = ['/usr/lib', '/usr/lib64', `/usr/lib/${architectures[process.arch]}-linux-gnu`]
  return folders.some((folder) => existsSync(join(folder, name)))
}

/** npm writes what it installed beside the packages; optional ones for other platforms are left out of it. */
function packagesMatch(root) {
  try {
    const wanted = readLock(join(root, 'package-lock.json'))
    const installed = readLock(join(root, 'node_modules/.package-lock.json'))
    return Object.entries(wanted).every(
      ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
    )
  } catch {
    return false
  }
}

function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
