import type { ParamDefinition, Params } from '../definition.ts'

/** Whether a robot has its work in a fixture of its own, or works at what a line moves past it. */
export const ownWorkParam: ParamDefinition = {
  name: 'ownWork',
  label: { zh: '自带工装与工件（0无，1有）', en: 'Fixture and work of its own (0 none, 1 there)' },
  unit: '',
  min: 0,
  max: 1,
  default: 1,
}

export function hasOwnWork(params: Params): boolean {
  return (params[ownWorkParam.name] ?? ownWorkParam.default) >= 0.5
}
