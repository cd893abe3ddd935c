import { buildPages } from './benchPage.ts'
import { measureDraws } from './draws.ts'
import { measureFirstLoad } from './firstLoad.ts'
import { measureFleetNetwork } from './fleetNetwork.ts'
import { measureCatalogueFrame, measureFrameTime } from './frameTime.ts'
import { measureGridPlanning } from './gridPlanning.ts'
import { measureHeap } from './heap.ts'
import { measureIngestRate } from './ingestRate.ts'
import { measureInverseKinematics } from './inverseKinematics.ts'
import { measureLabelTime } from './labelTime.ts'
import { measureLatencies } from './latency.ts'
import { measureMachineTick } from './machineTick.ts'
import { printTable, writeReport, type Line } from './report.ts'
import { measureSwitches } from './switches.ts'
import { measureTierTime } from './tierTime.ts'
import { measureValueRate } from './valueRate.ts'

/** `npm run bench -- [names…] [--deep]`: all measures, or those named; the rest of the report stays as it is. */
const measures: Readonly<Record<string, () => Promise<Line[]>>> = {
  frame: measureFrameTime,
  labels: measureLabelTime,
  values: measureValueRate,
  latency: measureLatencies,
  ingest: measureIngestRate,
  load: measureFirstLoad,
  drawsLite: () => measureDraws('lite'),
  drawsStandard: () => measureDraws('standard'),
  drawsCinema: () => measureDraws('cinema'),
  tierTime: measureTierTime,
  switches: measureSwitches,
  heap: measureHeap,
  kinematics: measureInverseKinematics,
  machines: measureMachineTick,
  catalogue: measureCatalogueFrame,
  grid: measureGridPlanning,
  network: measureFleetNetwork,
}
const names = process.argv.slice(2).filter((name) => !name.startsWith('--'))
const unknown = names.filter((name) => !Object.hasOwn(measures, name))
if (unknown.length > 0) {
  console.error(`No measure ${unknown.join(', ')}. There are: ${Object.keys(measures).join(', ')}`)
  process.exit(1)
}

await buildPages()
const lines: Line[] = []
for (const [name, measure] of Object.entries(measures)) {
  if (names.length > 0 && !names.includes(name)) continue
  console.log(`… ${name}`)
  const measured = await measure()
  printTable(measured)
  writeReport(measured)
  lines.push(...measured)
}
process.exit(lines.some(({ holds }) => holds === false) ? 1 : 0)
