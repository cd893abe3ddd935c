import { withBenchPage } from './benchPage.ts'
import { limited, quantile, type Line } from './report.ts'

const labels = 1000
const candidates = 1250
const frames = 600

/** Main-thread script of labels a frame, with the share of choosing them anew four times a second; and their draw calls. */
export async function measureLabelTime(): Promise<Line[]> {
  const {
    milliseconds,
    labels: shown,
    draws,
  } = await withBenchPage((page) =>
    page.evaluate((given) => window.bench.measureLabels(...given), [candidates, frames] as const),
  )
  if (shown < labels) throw new Error(`only ${shown} labels were shown`)
  const mean = milliseconds.reduce((sum, value) => sum + value, 0) / milliseconds.length
  return [
    limited(`script per frame for ${labels} labels and more, mean`, mean, 'ms', 0.5),
    { measure: 'the same, p95 of single frames', value: quantile(milliseconds, 0.95), unit: 'ms' },
    { measure: 'labels shown', value: shown, unit: 'labels' },
    limited('draw calls of labels', draws, 'calls', 2),
  ]
}
