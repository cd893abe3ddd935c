import type { Provenance } from '../model/quality.ts'
import { createFrameWriter } from '../telemetry/createWriter.ts'
import { provenanceFilter } from '../telemetry/topics.ts'
import { AssetBook } from './assetBook.ts'
import { BindingIntake } from './bindingIntake.ts'
import type { CreateIngest, IngestMessage } from './ingest.ts'
import { payloadText, samplePayload } from './payloadText.ts'
import { ProblemLog } from './problemLog.ts'
import type { AcceptMessage } from './protocol.ts'
import { Declarations } from './provenance.ts'
import { TagBook } from './tagBook.ts'
import { matchesTemplate, parseTemplate } from './topicTemplate.ts'

const defaultMaxPayloadBytes = 1 << 20
const defaultMaxDynamicAssets = 20_000
/** Topics whose way is remembered; beyond, all are found again. */
const maxKnownTopics = 60_000
const maxTopicLength = 1000
const declarationTemplate = parseTemplate(provenanceFilter)
/** What the product publishes itself, which a wide filter may bring back. */
const ownTopics = 'yujing/v1/'

/** Where the messages of one topic go. */
interface Way {
  readonly purpose: 'bindings' | 'declaration' | 'own' | 'nobody'
  readonly provenance: Provenance
  readonly stops: readonly { readonly intake: BindingIntake; readonly accept: AcceptMessage }[]
}

export const createIngest: CreateIngest = (scene, epoch, options = {}) => {
  const { maxPayloadBytes = defaultMaxPayloadBytes, maxDynamicAssets = defaultMaxDynamicAssets, beforeFrame } = options
  const writer = createFrameWriter(scene, epoch)
  const log = new ProblemLog()
  const declarations = new Declarations()
  const ways = new Map<string, Way>()
  const assets = new AssetBook(scene, writer, maxDynamicAssets)
  const tags = new TagBook(writer)
  const intakes = scene.document.bindings.map(
    (binding) => new BindingIntake(binding, { scene, writer, assets, tags, seed: epoch }, log, maxPayloadBytes),
  )

  function wayOf(topic: string): Way {
    const known = ways.get(topic)
    if (known) return known
    const way = findWay(topic)
    if (ways.size >= maxKnownTopics) ways.clear()
    if (topic.length <= maxTopicLength) ways.set(topic, way)
    return way
  }

  function findWay(topic: string): Way {
    const levels = topic.split('/')
    const provenance = declarations.of(levels)
    if (matchesTemplate(declarationTemplate, levels)) return { purpose: 'declaration', provenance, stops: [] }
    if (topic.startsWith(ownTopics)) return { purpose: 'own', provenance, stops: [] }
    const stops = intakes.flatMap((intake) => {
      const accept = topic.length <= maxTopicLength ? intake.route(topic, levels) : undefined
      return accept ? [{ intake, accept }] : []
    })
    return { purpose: stops.length > 0 ? 'bindings' : 'nobody', provenance, stops }
  }

  function declare({ topic, payload, receivedAt }: IngestMessage): void {
    const fault =
      payload.length > maxPayloadBytes
        ? `${maxPayloadBytes} bytes at most`
        : declarations.declare(topic, payloadText(payload))
    if (fault)
      return log.add(
        { code: 'message.malformed', where: topic, expected: fault, sample: samplePayload(payload) },
        receivedAt,
      )
    ways.clear()
    const provenanceOf = (of: string) => declarations.of(of.split('/'))
    tags.declare(provenanceOf)
    assets.declare(provenanceOf)
  }

  function refuse({ topic, payload, receivedAt }: IngestMessage): void {
    const sample = samplePayload(payload)
    log.add({ code: 'message.unknownTopic', where: topic, expected: 'a topic of a binding', sample }, receivedAt)
  }

  return {
    filters: [...new Set([...intakes.flatMap(({ filters }) => filters), provenanceFilter])],
    writer,
    accept: (message) => {
      const { purpose, stops, provenance } = wayOf(message.topic)
      for (const { intake, accept } of stops) intake.accept(accept, message, provenance)
      if (purpose === 'declaration') declare(message)
      if (purpose === 'nobody') refuse(message)
    },
    frame: (now) => {
      for (const intake of intakes) intake.tick(now)
      beforeFrame?.(writer, now)
      return writer.delta(now)
    },
    keyframe: (now) => writer.keyframe(now),
    requests: (now) => intakes.flatMap((intake) => intake.requests(now)),
    disconnected: () => {
      for (const intake of intakes) intake.disconnected()
      tags.staleAll()
      assets.staleAll()
    },
    health: (now) => intakes.map((intake) => intake.health(now)),
    problems: () => log.list(),
  }
}
