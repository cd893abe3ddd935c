import type { Ingest } from '../../../src/ingest/ingest.ts'
import { ingestOf, messageOf, startTime, viewOf } from './fixture.ts'
import { nodeBirth, nodeTopic, robotBirth, robotTopic, sparkplugPayload, type Metric } from './sparkplug.ts'

export const robot = 'plant/laptop-1/smt/line-1/robot-1'
export const where = 'spBv1.0/plant/laptop-1:smt'

export function send(
  ingest: Ingest,
  topic: string,
  seq: number | undefined,
  metrics: readonly Metric[] = [],
  retained = false,
): void {
  ingest.accept(messageOf(topic, sparkplugPayload(seq, metrics), startTime, retained))
}

export function born(...own: readonly object[]): Ingest {
  const ingest = ingestOf(...own)
  send(ingest, nodeTopic('NBIRTH'), 0, nodeBirth)
  send(ingest, robotTopic('DBIRTH'), 1, robotBirth)
  return ingest
}

export function conditionOf(ingest: Ingest, path = robot): { readonly state: number; readonly quality: number } {
  const reader = viewOf(ingest, startTime)
  const { state, quality } = reader.asset(reader.slotOf(path)!)
  return { state, quality }
}
