import { Quality } from '../../../model/quality.ts'

const byName: ReadonlyMap<string, Quality> = new Map([
  ['good', Quality.good],
  ['ok', Quality.good],
  ['uncertain', Quality.uncertain],
  ['stale', Quality.stale],
  ['bad', Quality.bad],
])

/**
 * The quality that a payload states: a word, a boolean, an OPC DA number (192 good, 64 uncertain) or an OPC UA
 * status code. 0 is bad in the one and good in the other: uncertain. What says nothing is good.
 */
export function statedQuality(stated: unknown): Quality {
  if (typeof stated === 'boolean') return stated ? Quality.good : Quality.bad
  if (typeof stated === 'number') return qualityOfNumber(stated)
  const word = typeof stated === 'string' ? /^[a-z]+/.exec(stated.toLowerCase())?.[0] : undefined
  return word === undefined ? Quality.good : (byName.get(word) ?? Quality.uncertain)
}

function qualityOfNumber(code: number): Quality {
  if (code >= 0x80000000) return Quality.bad
  if (code >= 192 && code <= 255) return Quality.good
  return code > 0 && code < 64 ? Quality.bad : Quality.uncertain
}
