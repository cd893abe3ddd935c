import { match } from 'pinyin-pro'

/**
 * Whether letters spell a Chinese text from some character on: syllables (v for ü) or their beginnings in any mixture;
 * whatever is no Chinese character stands for itself. Heavy with its readings: fetch it once somebody searches.
 * @param letters lower case, without spaces
 */
export function isSpelled(text: string, letters: string): boolean {
  const spelled = { precision: 'start', lastPrecision: 'start', continuous: true, v: true } as const
  return match(text.toLowerCase(), letters, spelled) !== null
}
