import { expect, test } from 'vitest'
import { isSpelled } from './spelling.ts'

test('syllables, initials and the beginning of a syllable spell a name', () => {
  const spelled = ['shukongchechuang', 'skcc', 'shukche', 'chechuang', 'shuk', 's'].filter((letters) =>
    isSpelled('数控车床', letters),
  )
  expect(spelled).toHaveLength(6)
})

test('other letters do not', () => {
  for (const letters of ['', 'shukongx', 'chuangche', 'zz']) expect(isSpelled('数控车床', letters)).toBe(false)
})

test('letters and digits of a name stand for themselves', () => {
  expect(isSpelled('金属3D打印机', 'js3ddy')).toBe(true)
  expect(isSpelled('无人搬运车（AGV）', 'agv')).toBe(true)
})

test('each reading of a character counts, and v is ü', () => {
  expect(isSpelled('行车', 'hangche')).toBe(true)
  expect(isSpelled('行车', 'xingche')).toBe(true)
  expect(isSpelled('滤芯', 'lvxin')).toBe(true)
})
