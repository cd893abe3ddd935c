import type { ProblemCode } from '../../model/problem.ts'

/** Why a file is not drawn, in the words of a problem. */
export class ModelFault extends Error {
  readonly code: ProblemCode
  readonly expected: string
  readonly got: string

  constructor(code: 'model.missing' | 'model.invalid' | 'model.limit', expected: string, got: string) {
    super(`expected ${expected}, got ${got}`)
    this.code = code
    this.expected = expected
    this.got = got
  }
}
