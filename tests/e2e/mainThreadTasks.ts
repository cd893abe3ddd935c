import type { Browser, Page } from 'playwright-core'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds that the thread had the processor. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/**
 * Milliseconds of processor time of each task that the page's main thread begins until the returned function is
 * called, the longest first. Not time on the wall, to which other programs on the machine add theirs.
 */
export async function recordMainThreadTasks(browser: Browser, page: Page): Promise<() => Promise<number[]>> {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', '__metadata'] })
  return async () => {
    const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] }
    const key = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`
    const names = traceEvents.filter(({ name }) => name === 'thread_name')
    const main = new Set(names.filter(({ args }) => args?.name === 'CrRendererMain').map(key))
    const tasks = traceEvents.filter((event) => event.name === 'RunTask' && main.has(key(event)))
    return tasks.map(({ tdur }) => (tdur ?? 0) / 1000).sort((a, b) => b - a)
  }
}
