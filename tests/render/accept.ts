import { writeFileSync } from 'node:fs'
import { launchBrowser } from '../browser.ts'
import { serveBuild } from '../e2e/staticSite.ts'
import { encodePng } from '../png.ts'
import { Studio } from '../e2e/studio.ts'
import { cases, expectedFile, render } from './cases.ts'

/** `npm run render:accept -- [names…]`: what the app draws becomes what is expected. */
const names = process.argv.slice(2)
const server = await serveBuild()
const browser = await launchBrowser()
const studio = new Studio(browser, server.url)
for (const each of cases) {
  if (names.length > 0 && !names.includes(each.name)) continue
  const png = encodePng(await render(studio, each))
  writeFileSync(expectedFile(each.name), png)
  console.log(`${each.name}  ${(png.length / 1000).toFixed(0)} kB`)
}
await browser.close()
await server.close()
