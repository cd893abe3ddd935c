/** A number in 0..1 that looks random and is always the same for the same seed. */
export function scatter(seed: number): number {
  const x = Math.sin(seed * 127.1 + 11.7) * 43758.5453
  return x - Math.floor(x)
}

/** Seed of a name, 0..1000. */
export function seedOf(name: string): number {
  let hash = 7
  for (const letter of name) hash = (hash * 31 + letter.codePointAt(0)!) % 100_003
  return hash / 100
}

export function pickBy<T>(list: readonly T[], seed: number): T {
  return list[Math.floor(scatter(seed) * list.length) % list.length]!
}
