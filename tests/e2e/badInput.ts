import type { ProblemCode } from '../../src/model/problem.ts'

interface BadInput {
  readonly what: string
  /** Below the binding's prefix, as manufacturer/serialNumber/topic. */
  readonly topic: string
  readonly payload: string | Buffer
  readonly code: ProblemCode
}

const position = { x: 1, y: 1, theta: 0, mapId: 'nowhere', positionInitialized: true }
const state = { headerId: 1, timestamp: '2026-01-01T00:00:00Z', version: '2.1.0', manufacturer: 'Bad' }
const json = JSON.stringify

/** What comes over a plant's broker when something there is broken; each is one entry with a count. */
export const badInputs: readonly BadInput[] = [
  {
    what: 'an unknown version',
    topic: 'Bad/version/state',
    payload: json({ ...state, serialNumber: 'version', version: '9.0.0' }),
    code: 'message.unknownVersion',
  },
  { what: 'a missing id', topic: 'Bad/id/state', payload: json(state), code: 'message.missingField' },
  {
    what: 'NaN',
    topic: 'Bad/nan/state',
    payload: json({ ...state, serialNumber: 'nan', agvPosition: position }).replace('"x":1', '"x":NaN'),
    code: 'message.notFinite',
  },
  {
    what: 'a prototype',
    topic: 'Bad/proto/state',
    payload: '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    code: 'message.malformed',
  },
  {
    what: 'a name with HTML',
    topic: 'Bad/<img src=x onerror=document.title="hacked">/state',
    payload: '<img src=x onerror=document.title="hacked">',
    code: 'message.unknownTopic',
  },
  {
    what: 'a place in no map of the scene',
    topic: 'Bad/lost/state',
    payload: json({ ...state, serialNumber: 'lost', agvPosition: position }),
    code: 'message.unknownMap',
  },
  { what: 'random bytes', topic: 'Bad/bytes/state', payload: Buffer.from([0, 255, 128, 7]), code: 'message.notJson' },
]

/** Too large to be decoded at all. */
export const hugeInput: BadInput = {
  what: 'ten megabytes',
  topic: 'Bad/huge/state',
  payload: Buffer.alloc(10_000_000, ' '),
  code: 'message.tooLarge',
}
