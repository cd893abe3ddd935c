import { isPlainName } from '../../names.ts'

/** Brokers that know Sparkplug keep the last births here, retained; the rest is the topic they came on. */
export const certificatePrefix = '$sparkplug/certificates/'

export type MessageType = 'NBIRTH' | 'NDATA' | 'NDEATH' | 'DBIRTH' | 'DDATA' | 'DDEATH' | 'NCMD' | 'DCMD' | 'STATE'

export interface SparkplugTopic {
  readonly group: string
  readonly type: MessageType
  readonly edge: string
  /** Empty for the messages of the edge node itself. */
  readonly device: string
}

const levelsByType: Readonly<Record<MessageType, number>> = {
  NBIRTH: 4,
  NDATA: 4,
  NDEATH: 4,
  NCMD: 4,
  DBIRTH: 5,
  DDATA: 5,
  DDEATH: 5,
  DCMD: 5,
  STATE: 3,
}

/** Undefined when the levels are not `spBv1.0/group/type/edge[/device]` or `spBv1.0/STATE/host`. */
export function sparkplugTopicOf(levels: readonly string[]): SparkplugTopic | undefined {
  if (levels[0] !== 'spBv1.0' || !levels.every(isPlainName)) return undefined
  if (levels[1] === 'STATE') return levels.length === 3 ? { group: '', type: 'STATE', edge: '', device: '' } : undefined
  const [, group, type, edge, device = ''] = levels
  if (!group || !edge || !isMessageType(type) || levels.length !== levelsByType[type]) return undefined
  return { group, type, edge, device }
}

function isMessageType(type: string | undefined): type is MessageType {
  return type !== undefined && Object.hasOwn(levelsByType, type) && type !== 'STATE'
}
