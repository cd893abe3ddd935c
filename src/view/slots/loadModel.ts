import type { Params } from '../../machines/definition.ts'
import { findKind } from '../../machines/known.ts'
import { part } from '../../machines/kit/body.ts'
import type { BuildModel, KindModel } from '../../machines/model.ts'
import { completeParams } from '../../machines/params.ts'

/**
 * Builds the body of a loaded kind; rejects for a kind without `model.ts`.
 * @param given parameters that differ from the kind's own
 * @param fine false for a form without chamfers, with a third of the triangles
 */
export async function loadModel(kind: string, given: Params = {}, fine = true): Promise<KindModel> {
  const facet = (await import(`../../machines/${kind}/model.ts`)) as { default: BuildModel }
  const definition = findKind(kind)
  return facet.default({
    params: definition ? completeParams(definition, given) : given,
    part: (build) => part(build, fine),
  })
}
