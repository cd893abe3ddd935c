import { Quality } from '../../../model/quality.ts'
import { ignoreMessage, type AcceptMessage, type IngestContext, type Protocol, type Reception } from '../../protocol.ts'
import { fillCaptures, filterOf, matchesTemplate, parseTemplate } from '../../topicTemplate.ts'
import { EdgeNode, type Need } from './edgeNode.ts'
import { decodePayload, type SparkplugPayload } from './payload.ts'
import { RebirthRequests } from './rebirth.ts'
import { certificatePrefix, sparkplugTopicOf, type SparkplugTopic } from './topic.ts'

const maxNodes = 5000

/** Sparkplug B 3.0, as a subscriber: it publishes nothing unless the binding says `rebirth`. */
export const sparkplug: Protocol = {
  name: 'sparkplug',
  open: (binding, context) => {
    if (binding.protocol !== 'sparkplug') return undefined
    const template = parseTemplate(binding.topic)
    const plant = new SparkplugPlant(context, binding.asset)
    return {
      filters: [filterOf(template), certificatePrefix + filterOf(template)],
      route: (topic, levels) => {
        const certificate = topic.startsWith(certificatePrefix)
        const own = certificate ? levels.slice(certificatePrefix.split('/').length - 1) : levels
        return matchesTemplate(template, own) ? plant.acceptTopic(own, certificate) : undefined
      },
      tick: () => undefined,
      disconnected: () => plant.disconnected(),
      ...(binding.rebirth ? { requests: (now: number) => plant.rebirths.take(now) } : {}),
    }
  },
}

/** The edge nodes of one binding. */
class SparkplugPlant {
  readonly rebirths: RebirthRequests
  readonly #context: IngestContext
  readonly #assetTemplate: string
  readonly #nodes = new Map<string, EdgeNode>()

  constructor(context: IngestContext, assetTemplate: string) {
    this.rebirths = new RebirthRequests(context.seed)
    this.#context = context
    this.#assetTemplate = assetTemplate
  }

  /** @param certificate whether the topic is a broker's copy of a birth */
  acceptTopic(levels: readonly string[], certificate: boolean): AcceptMessage {
    const topic = sparkplugTopicOf(levels)
    if (!topic) return () => this.#context.report('message.unknownTopic', 'spBv1.0/group/type/edge/device')
    if (topic.type === 'NCMD' || topic.type === 'DCMD' || topic.type === 'STATE') return ignoreMessage
    return ({ topic: name, payload, retained, receivedAt }, provenance) => {
      const kept = retained || certificate
      if (kept && payload.length === 0) return
      const decoded = decodePayload(payload)
      if (!decoded) return this.#context.report('message.malformed', 'a Sparkplug B payload')
      if (decoded.uuid === 'SPBV1.0_COMPRESSED')
        return this.#context.report('message.malformed', 'an uncompressed payload', decoded.uuid)
      this.#take(topic, decoded, {
        topic: name,
        receivedAt,
        provenance,
        quality: kept ? Quality.uncertain : Quality.good,
      })
    }
  }

  disconnected(): void {
    for (const node of this.#nodes.values()) node.disconnected()
  }

  #take(topic: SparkplugTopic, payload: SparkplugPayload, reception: Reception): void {
    const commandTopic = `spBv1.0/${topic.group}/NCMD/${topic.edge}`
    const need = this.#hear(topic, payload, reception)
    if (need === 'birth') this.rebirths.need(commandTopic, reception.receivedAt)
    else if (topic.type === 'NBIRTH') this.rebirths.born(commandTopic)
  }

  #hear(topic: SparkplugTopic, payload: SparkplugPayload, reception: Reception): Need {
    const { type, device } = topic
    const node = this.#nodeOf(topic)
    if (!node) {
      if (type === 'NDATA' || type === 'DDATA')
        this.#context.report('sparkplug.birthPending', 'NBIRTH', type, `spBv1.0/${topic.group}/${topic.edge}`)
      return type === 'NDEATH' || type === 'DDEATH' ? 'none' : 'birth'
    }
    if (type === 'DBIRTH') return node.deviceBirth(device, payload, reception)
    if (type === 'DDEATH') return node.deviceDeath(device, payload, reception)
    if (type === 'NDATA' || type === 'DDATA') return node.data(device, payload, reception)
    if (type === 'NBIRTH') node.nodeBirth(payload, reception)
    else node.nodeDeath(payload, reception)
    return 'none'
  }

  /** The node of a topic; a birth makes it known. */
  #nodeOf({ group, edge, type }: SparkplugTopic): EdgeNode | undefined {
    const id = `${group}/${edge}`
    const known = this.#nodes.get(id)
    if (known || (type !== 'NBIRTH' && type !== 'DBIRTH')) return known
    if (this.#nodes.size >= maxNodes) {
      this.#context.report('assets.limit', `${maxNodes} edge nodes at most`, id, 'assets')
      return undefined
    }
    const node = new EdgeNode(this.#context, `spBv1.0/${id}`, (device) => this.#pathOf(group, edge, device))
    this.#nodes.set(id, node)
    return node
  }

  /** Asset path of a device, or of the node itself when `device` is empty. */
  #pathOf(group: string, edge: string, device: string): string {
    const captures = new Map([
      ['group', group],
      ['edge', edge],
      ['device', device],
    ])
    const template = device === '' ? this.#assetTemplate.replaceAll('{device}', '') : this.#assetTemplate
    const path = fillCaptures(template, captures) ?? template
    return path.replaceAll(':', '/').split('/').filter(Boolean).join('/')
  }
}
