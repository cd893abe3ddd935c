import { expect, test } from 'vitest'
import { assetStateNames } from '../model/assetState.ts'
import { themeNames } from '../model/themeName.ts'
import { themes } from './index.ts'

const texts = ['ink', 'ink-2', 'ink-3', 'accent', 'ok', 'warning', 'alarm', 'stale', 'simulated', 'replay'] as const

test.each(themeNames)('in %s every text reads on a panel at 4.5 to 1', (name) => {
  const { ink } = themes[name]
  const ground = luminance(ink['glass-solid'])
  const weak = texts.filter((token) => contrast(luminance(ink[token]), ground) < 4.5)
  expect(weak).toEqual([])
})

test.each(themeNames)('in %s every state stands out from a panel at 3 to 1', (name) => {
  const { ink, states } = themes[name]
  const ground = luminance(ink['glass-solid'])
  const weak = assetStateNames.filter(
    (state) => contrast(luminance(`#${states[state].toString(16).padStart(6, '0')}`), ground) < 3,
  )
  expect(weak).toEqual([])
})

test('only what is abnormal or done by hand has a colour in the grey picture', () => {
  const colored = assetStateNames.filter((state) => {
    const hex = themes.hmi.states[state]
    const channels = [16, 8, 0].map((shift) => (hex >> shift) & 255)
    return Math.max(...channels) - Math.min(...channels) > 24
  })
  expect(colored).toEqual(['manual', 'warning', 'fault'])
})

/** Relative luminance after WCAG 2. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
