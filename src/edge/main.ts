import { parseCommandLine, UsageError } from './commandLine.ts'
import { startEdge } from './edge.ts'
import { PortTakenError } from './listen.ts'

const exitCode = { taken: 1, usage: 2, interrupted: 130 }
/** A terminal's Ctrl-C reaches this process directly and through npm: within this time it is the same one. */
const sameKeyMs = 500
/** What has not stopped in order by then is left behind. */
const stopMs = 1800
const log = (line: string): void => console.error(line)

await run().catch((error: unknown) => {
  if (error instanceof UsageError || error instanceof PortTakenError) log(error.message)
  else log(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exit(error instanceof UsageError ? exitCode.usage : exitCode.taken)
})

async function run(): Promise<void> {
  const edge = await startEdge(parseCommandLine(process.argv.slice(2)), log)
  console.log(`渝境 Yujing: ${edge.url}`)
  let stoppingSince: number | undefined
  const stop = (): void => {
    const now = performance.now()
    if (stoppingSince === undefined) {
      setTimeout(() => process.exit(0), stopMs)
      void edge.close().then(() => process.exit(0))
    } else if (now - stoppingSince > sameKeyMs) process.exit(exitCode.interrupted)
    stoppingSince ??= now
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
}
