import type { BufferGeometry } from 'three'
import type { Params } from '../../machines/definition.ts'
import { findKind } from '../../machines/known.ts'
import type { KindModel } from '../../machines/model.ts'
import { coarsenTo } from './coarsen.ts'
import { genericBody } from './genericBody.ts'
import { kindGeometry } from './kindGeometry.ts'
import { loadModel } from './loadModel.ts'

/** Triangles of a body, at most, by level of detail. */
export const triangleBudgets = [12_000, 2_500, 300] as const

/** A body by level of detail: as it was drawn, plainer, and what can be told from afar. */
export type KindLevels = readonly [full: BufferGeometry, plain: BufferGeometry, coarse: BufferGeometry]

export async function kindLevels(kind: string, params?: Params): Promise<KindLevels> {
  const full = kindGeometry(await modelOf(kind, params, true))
  return coarserLevels(full, kindGeometry(await modelOf(kind, params, false)))
}

/** @param plain what the coarser levels are made of */
export function coarserLevels(full: BufferGeometry, plain: BufferGeometry): KindLevels {
  const coarser = coarsenTo(plain, triangleBudgets[1])
  return [full, coarser, coarsenTo(coarser, triangleBudgets[2])]
}

async function modelOf(kind: string, params: Params | undefined, fine: boolean): Promise<KindModel> {
  return findKind(kind)?.facets.some((facet) => facet === 'model') ? loadModel(kind, params, fine) : genericBody(fine)
}
