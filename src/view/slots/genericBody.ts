import type { KindModel } from '../../machines/model.ts'
import { part } from '../../machines/kit/body.ts'
import { box } from '../../machines/kit/box.ts'

/** What stands in for a kind without a model: a plinth and a box of 1 × 1 × 1 m, with a status light. */
export function genericBody(fine: boolean): KindModel {
  return {
    parts: [
      part((body) => {
        box(body, 'dark', [1, 1, 0.2], [0, 0, 0.1], 0.02)
        box(body, 'white', [0.94, 0.94, 0.7], [0, 0, 0.55], 0.05)
        box(body, 'blue', [0.95, 0.95, 0.06], [0, 0, 0.72], 0)
        box(body, 'led', [0.02, 0.6, 0.05], [0.48, 0, 0.5], 0)
        box(body, 'state', [0.3, 0.3, 0.1], [0, 0, 0.95], 0.02)
      }, fine),
    ],
  }
}

export const genericSize = [1, 1, 1] as const
