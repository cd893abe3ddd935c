import { expect, test } from 'vitest'
import { askedTier, pixelRatiosFor, pixelSteps, qualityTiers, tierOfRenderer, tiers } from './quality.ts'

test('software renderers get the lite tier and never more', () => {
  const names = [
    'ANGLE (Google, Vulkan 1.3 (SwiftShader Device), SwiftShader driver)',
    'ANGLE (Mesa, llvmpipe (LLVM 19.1.7 256 bits), OpenGL ES 3.2)',
    'ANGLE (Microsoft, Microsoft Basic Render Driver, D3D11)',
  ]
  for (const name of names) expect(tierOfRenderer(name)).toEqual({ start: 'lite', most: 'lite' })
})

test('graphics chips start at standard, strong ones at cinema, and all may be found to afford cinema', () => {
  const standard = ['ANGLE (Intel, Intel(R) UHD Graphics 620, D3D11)', 'Apple M2', 'Mali-G710', 'Adreno (TM) 650']
  for (const name of standard) expect(tierOfRenderer(name)).toEqual({ start: 'standard', most: 'cinema' })
  const strong = ['ANGLE (NVIDIA, NVIDIA GeForce RTX 4070, D3D11)', 'AMD Radeon RX 6800 XT', 'Apple M3 Max']
  for (const name of strong) expect(tierOfRenderer(name)).toEqual({ start: 'cinema', most: 'cinema' })
})

test('the address may name a tier', () => {
  for (const tier of qualityTiers) expect(askedTier(`?scene=x&quality=${tier}`)).toBe(tier)
  expect(askedTier('?quality=best')).toBeUndefined()
})

test('no tier draws more pixels than its budget, and each step fewer', () => {
  for (const tier of qualityTiers) {
    const pixels = ([0, 1, 2] as const).map(
      (step) => 5760 * 1080 * pixelRatiosFor({ tier, step }, 5760, 1080, 2).picture ** 2,
    )
    expect(pixels[0]).toBeLessThanOrEqual(tiers[tier].pixels + 1)
    pixels.forEach((count, step) => expect(count / pixels[0]!).toBeCloseTo(pixelSteps[step]! ** 2, 6))
  }
})

test('no more pixels are drawn than the screen has', () => {
  expect(pixelRatiosFor({ tier: 'standard', step: 0 }, 800, 600, 2)).toEqual({ canvas: 2, picture: 2 })
  expect(pixelRatiosFor({ tier: 'lite', step: 0 }, 400, 300, 2)).toEqual({ canvas: 1, picture: 1 })
  expect(pixelRatiosFor({ tier: 'cinema', step: 0 }, 3840, 2160, 1)).toEqual({ canvas: 1, picture: 1 })
})

test('letters keep the pixels of the screen where the picture has few', () => {
  for (const step of [0, 1, 2] as const) {
    const { canvas, picture } = pixelRatiosFor({ tier: 'lite', step }, 1920, 1080, 1)
    expect(canvas).toBe(1)
    expect(picture).toBeLessThan(0.51)
  }
  expect(pixelRatiosFor({ tier: 'lite', step: 0 }, 3840, 2160, 1).canvas).toBeCloseTo(0.5, 1)
})
