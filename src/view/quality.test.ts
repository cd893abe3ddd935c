import { expect, test } from 'vitest'
import { chooseTier, pixelRatioFor } from './quality.ts'

test('software renderers get the lite tier, graphics chips the standard one', () => {
  expect(chooseTier('', 'ANGLE (Google, Vulkan 1.3 (SwiftShader Device), SwiftShader driver)')).toBe('lite')
  expect(chooseTier('', 'llvmpipe (LLVM 19, 256 bits)')).toBe('lite')
  expect(chooseTier('', 'ANGLE (Intel, Intel(R) UHD Graphics 620, D3D11)')).toBe('standard')
})

test('the address decides when it names a tier', () => {
  expect(chooseTier('?quality=standard', 'SwiftShader')).toBe('standard')
  expect(chooseTier('?quality=lite', 'NVIDIA')).toBe('lite')
  expect(chooseTier('?quality=cinema', 'NVIDIA')).toBe('cinema')
  expect(chooseTier('?quality=best', 'NVIDIA')).toBe('standard')
})

test('a large lite picture is drawn with fewer pixels than it shows', () => {
  const ratio = pixelRatioFor('lite', 1920, 1080, 1)
  expect(ratio).toBeLessThan(1)
  expect(1920 * 1080 * ratio * ratio).toBeLessThanOrEqual(400_001)
})

test('a standard picture keeps at least one pixel for each of the page and never more than the screen has', () => {
  expect(pixelRatioFor('standard', 3840, 2160, 1)).toBe(1)
  expect(pixelRatioFor('standard', 800, 600, 2)).toBe(2)
})
