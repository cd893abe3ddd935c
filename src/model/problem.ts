/**
 * Something wrong that a person should see once, with what was expected, what came and where.
 * `code` is a key of the message catalogues (`problems.<code>`); `count` grows instead of new entries.
 */
export interface Problem {
  readonly code: ProblemCode
  /** JSON path of a document, topic of a message, or name of a part of the product. */
  readonly where: string
  /** Binding of the scene document that the message came through. */
  readonly binding?: string
  readonly expected?: string
  readonly got?: string
  /** First 400 characters of the last offending payload. */
  readonly sample?: string
  readonly count: number
  /** UTC milliseconds by the receiver's clock. */
  readonly firstTime: number
  readonly lastTime: number
}

export const problemCodes = [
  'scene.invalid',
  'scene.reference',
  'scene.version',
  'scene.mismatch',
  'scene.missing',
  'config.invalid',
  'message.tooLarge',
  'message.notJson',
  'message.malformed',
  'message.unknownVersion',
  'message.missingField',
  'message.notFinite',
  'message.unknownTopic',
  'message.unknownMap',
  'message.outOfOrder',
  'message.mapping',
  'sparkplug.birthPending',
  'sparkplug.sequenceGap',
  'sparkplug.unknownAlias',
  'assets.limit',
  'frame.invalid',
  'frame.gap',
  'link.refused',
  'link.halfOpen',
  'kind.unknown',
  'kind.failed',
  'model.missing',
  'model.invalid',
  'model.limit',
  'panel.failed',
  'webgl.unavailable',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** Identity of a problem: the same fault in the same place is one entry with a count. */
export function problemKey(problem: Pick<Problem, 'code' | 'where' | 'binding'>): string {
  return `${problem.code}|${problem.binding ?? ''}|${problem.where}`
}
