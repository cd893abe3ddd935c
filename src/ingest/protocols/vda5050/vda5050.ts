import { Quality } from '../../../model/quality.ts'
import { ignoreMessage, type AcceptMessage, type IngestContext, type Protocol } from '../../protocol.ts'
import { filterOf, matchesTemplate, parseTemplate } from '../../topicTemplate.ts'
import { Fleet } from './fleet.ts'
import { messageKinds } from './messages.ts'
import { openMessage } from './openMessage.ts'
import { vehicleTopicOf } from './topic.ts'
import type { Vehicle } from './vehicle.ts'

/** VDA 5050, versions 2.0, 2.1 and 3.0. */
export const vda5050: Protocol = {
  name: 'vda5050',
  open: (binding, context) => {
    if (binding.protocol !== 'vda5050') return undefined
    const template = parseTemplate(binding.topic)
    const fleet = new Fleet(context, binding.asset, binding.kind)
    return {
      filters: [filterOf(template)],
      route: (_topic, levels) => (matchesTemplate(template, levels) ? acceptTopic(levels, fleet, context) : undefined),
      tick: (now) => fleet.tick(now),
      disconnected: () => fleet.lose(),
    }
  },
}

function acceptTopic(levels: readonly string[], fleet: Fleet, context: IngestContext): AcceptMessage {
  const topic = vehicleTopicOf(levels)
  if (!topic || !messageKinds.has(topic.name))
    return () => context.report('message.unknownTopic', '…/manufacturer/serialNumber/state')
  const kind = messageKinds.get(topic.name)
  if (!kind) return ignoreMessage
  let vehicle: Vehicle | undefined
  const accept: AcceptMessage = ({ topic: name, payload, retained, receivedAt }, provenance) => {
    if (payload.length === 0) return
    const opened = openMessage(payload, topic, context)
    vehicle ??= opened && fleet.vehicle(topic.manufacturer, topic.serialNumber, { topic: name, provenance })
    if (!opened || !vehicle) return
    const { message, dialect } = opened
    const { headerId, timestamp } = message
    if (kind.guard && !vehicle.guards[kind.guard].accepts(headerId, timestamp, receivedAt)) {
      if (!retained) context.report('message.outOfOrder', 'a headerId that grows', String(headerId))
      return
    }
    const quality = retained && !kind.lasting ? Quality.uncertain : Quality.good
    kind.take(vehicle, message, dialect, { topic: name, receivedAt, quality, provenance }, context)
    fleet.moved(vehicle)
  }
  return Object.assign(accept, { snapshot: kind.snapshot ?? false })
}
