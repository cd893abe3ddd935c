import type { BuildModel, KindModel } from '../../machines/model.ts'

/** Builds the body of a kind; rejects for a kind without `model.ts`. */
export async function loadModel(kind: string): Promise<KindModel> {
  const facet = (await import(`../../machines/${kind}/model.ts`)) as { default: BuildModel }
  return facet.default()
}
