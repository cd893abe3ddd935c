import { resolve } from 'node:path'
import { writeGlb } from '../fixtures/glb.ts'
import { gatehouse } from './gatehouse.ts'
import { testBench } from './testBench.ts'

const folder = resolve(import.meta.dirname, '../../scenes/reference-equipment/models')

/** The models of the demonstration, by the file that each is written to. */
export const models: ReadonlyMap<string, () => ArrayBuffer> = new Map([
  [`${folder}/test-bench.glb`, () => writeGlb(testBench(), { meshopt: true })],
  [`${folder}/gatehouse.glb`, () => writeGlb(gatehouse(), { meshopt: true })],
])
