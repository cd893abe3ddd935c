import { withBenchPage } from './benchPage.ts'
import type { LabelMeasurement } from './pages/labels.ts'
import { limited, quantile, type Line } from './report.ts'

const labels = 1000
const candidates = 1250
const frames = 600

/** What else the machine does only adds to a measurement: the least of so many counts. */
const runs = 3

/** Main-thread script of labels a frame, with the share of choosing them anew four times a second; and their draw calls. */
export async function measureLabelTime(): Promise<Line[]> {
  const measured: LabelMeasurement[] = []
  for (let run = 0; run < runs; run++) measured.push(await measure())
  const least = measured.reduce((a, b) => (mean(a.milliseconds) <= mean(b.milliseconds) ? a : b))
  if (least.labels < labels) throw new Error(`only ${least.labels} labels were shown`)
  return [
    limited(`script per frame for ${labels} labels and more, mean`, mean(least.milliseconds), 'ms', 0.5),
    { measure: 'the same, p95 of single frames', value: quantile(least.milliseconds, 0.95), unit: 'ms' },
    { measure: 'labels shown', value: least.labels, unit: 'labels' },
    limited('draw calls of labels', least.draws, 'calls', 2),
  ]
}

function measure(): Promise<LabelMeasurement> {
  return withBenchPage((page) =>
    page.evaluate((given) => window.bench.measureLabels(...given), [candidates, frames] as const),
  )
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
