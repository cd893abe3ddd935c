/**
 * `npm start` and `npm run dev` on a fresh clone: installs, builds, and hands over to `main.ts`. Plain Node without
 * dependencies, because it runs before anything is installed.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runStep } from './runStep.mjs'

const root = resolve(import.meta.dirname, '../..')
const leastNode = [20, 19]
const sources = ['src', 'workers', 'public', 'index.html', 'gallery', 'vite.config.ts', 'package-lock.json']

const args = process.argv.slice(2)
if (args.includes('--help') || args.includes('-h')) {
  process.stdout.write(readFileSync(join(import.meta.dirname, 'help.txt')))
  process.exit(0)
}
requireNode()
await prepare('安装依赖 installing packages', isInstalled, ['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error'])
if (!args.includes('--dev')) await prepare('构建 building', isBuilt, ['npm', 'run', '--silent', 'build'])

const { register } = await import('tsx/esm/api')
register()
await import('./main.ts')

async function prepare(label, isReady, command) {
  if (isReady()) return
  if (!(await runStep(label, command, root))) process.exit(1)
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])) return
  const wanted = leastNode.join('.')
  console.error(`需要 Node ${wanted} 或更高版本。 Node ${wanted} or newer is needed, this is ${process.versions.node}.`)
  process.exit(1)
}

function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json')
  return existsSync(installed) && newest(installed) >= newest(join(root, 'package-lock.json'))
}

function isBuilt() {
  const built = join(root, 'dist/yujing.json')
  return existsSync(built) && newest(built) >= Math.max(...sources.map((name) => newest(join(root, name))))
}

/** Time of the last change of a file, or of anything in a folder; 0 when there is none. */
function newest(path) {
  if (!existsSync(path)) return 0
  const own = statSync(path)
  if (!own.isDirectory()) return own.mtimeMs
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
