import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser.ts'
import { builtFolder } from '../dist.ts'
import { serveFolder } from '../staticServer.ts'
import { takePicture } from './takePicture.ts'
import { views } from './views.ts'

/**
 * `npm run shots -- [names…] [--at 60] [--quality standard] [--theme day] [--size 960x540] [--twice]`: named views of the built app to PNG. A name
 * chooses every view that contains it. `--twice` takes each in two browsers and says whether the bytes agree.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    at: { type: 'string', default: '60' },
    quality: { type: 'string', default: 'standard' },
    theme: { type: 'string' },
    size: { type: 'string', default: '1920x1080' },
    twice: { type: 'boolean', default: false },
  },
})
const out = resolve(import.meta.dirname, 'out')
const chosen = views.filter(({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)))
if (chosen.length === 0) {
  console.error(`No view has such a name. There are: ${views.map(({ name }) => name).join(', ')}`)
  process.exit(1)
}

mkdirSync(out, { recursive: true })
const server = await serveFolder(builtFolder())
const [width, height] = values.size.split('x').map(Number)
let differing = 0
for (const { name, query } of chosen) {
  const url = `${server.url}?source=simulation&at=${values.at}&quality=${values.quality}&${query}${values.theme ? `&theme=${values.theme}` : ''}`
  const picture = await inOwnBrowser((browser) => takePicture(browser, url, { width: width!, height: height! }))
  const file = resolve(out, `${name}.png`)
  writeFileSync(file, picture)
  const again = values.twice
    ? await inOwnBrowser((browser) => takePicture(browser, url, { width: width!, height: height! }))
    : picture
  const same = again.equals(picture)
  if (!same) {
    differing++
    writeFileSync(resolve(out, `${name}-again.png`), again)
  }
  const digest = createHash('sha256').update(picture).digest('hex').slice(0, 12)
  console.log(`${relative('.', file)}  ${digest}${same ? '' : '  DIFFERS the second time'}`)
}
await server.close()
process.exit(differing > 0 ? 1 : 0)

async function inOwnBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchBrowser()
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}
