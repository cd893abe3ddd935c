import { useEffect, useState } from 'react'

/** Whether letters spell a text, see `isSpelled`. */
export type Spells = (text: string, letters: string) => boolean

const nothingYet: Spells = () => false

/** What tells names by their pinyin, from the moment that somebody searches. */
export function useSpelling(searching: boolean): Spells {
  const [spells, setSpells] = useState<Spells>(() => nothingYet)
  useEffect(() => {
    if (!searching || spells !== nothingYet) return
    import('./spelling.ts').then(
      ({ isSpelled }) => setSpells(() => isSpelled),
      () => {}, // Without it names are still found by their own characters.
    )
  }, [searching, spells])
  return spells
}
