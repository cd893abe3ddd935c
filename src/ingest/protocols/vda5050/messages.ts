import { Quality } from '../../../model/quality.ts'
import { asList, asText, type JsonObject } from '../../json.ts'
import type { IngestContext, Reception } from '../../protocol.ts'
import { bodyOf } from './factsheet.ts'
import { takePosition } from './position.ts'
import { vehicleSignal } from './signals.ts'
import { takeState } from './stateMessage.ts'
import type { Vehicle } from './vehicle.ts'
import { connectionNames, connectionOf } from './vehicleState.ts'
import type { Dialect } from './version.ts'

/** Takes one message into what is known of its vehicle. */
type TakeMessage = (
  vehicle: Vehicle,
  message: JsonObject,
  dialect: Dialect,
  reception: Reception,
  context: IngestContext,
) => void

interface MessageKind {
  readonly take: TakeMessage
  /** Its messages come in order of `headerId`. */
  readonly guard?: keyof Vehicle['guards']
  /** Retained by the standard: what it says holds until it says something else. */
  readonly lasting: boolean
  /** See `AcceptMessage`. */
  readonly snapshot?: boolean
}

/** What a viewer reads, by the last level of the topic; undefined for what it may pass by. */
export const messageKinds: ReadonlyMap<string, MessageKind | undefined> = new Map<string, MessageKind | undefined>([
  ['state', { take: takeStateAndHear, guard: 'state', lasting: false, snapshot: true }],
  ['visualization', { take: takePositionAndHear, guard: 'visualization', lasting: false, snapshot: true }],
  ['order', { take: takeOrder, guard: 'order', lasting: false }],
  ['connection', { take: takeConnection, lasting: true }],
  ['factsheet', { take: takeFactsheet, lasting: true }],
  ['instantActions', undefined],
  ['zoneSet', undefined],
  ['responses', undefined],
])

function takeStateAndHear(...[vehicle, message, dialect, reception, context]: Parameters<TakeMessage>): void {
  takeState(vehicle, message, dialect, reception, context)
  vehicle.hear(reception)
}

function takePositionAndHear(...[vehicle, message, dialect, reception, context]: Parameters<TakeMessage>): void {
  takePosition(vehicle, message, dialect, reception, context)
  vehicle.hear(reception)
}

function takeOrder(vehicle: Vehicle, message: JsonObject): void {
  vehicle.route.order(asText(message['orderId']) ?? '', asList(message['edges']) ?? [])
}

function takeFactsheet(vehicle: Vehicle, message: JsonObject, dialect: Dialect, reception: Reception): void {
  vehicle.shape(bodyOf(message, dialect, vehicle.boundKind))
  vehicle.tell(reception)
}

/** Connections count as they arrive: a last will carries the time at which it was made. */
function takeConnection(...[vehicle, message, , reception, context]: Parameters<TakeMessage>): void {
  const told = asText(message['connectionState'])
  if (told === undefined) return context.report('message.missingField', 'connectionState')
  const connection = connectionOf(told)
  if (!connection) return context.report('message.malformed', connectionNames, told)
  vehicle.connect(connection, reception.receivedAt)
  vehicle.tags.write(vehicleSignal.connection, told, { ...reception, quality: Quality.good })
  vehicle.tell(reception)
}
