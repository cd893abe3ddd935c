import type { Flow } from './cycle.ts'

/** Even motion of the `count` pieces called `name` of `passingPieces`: small at both ends of their `way`, m. */
export function passing(name: string, count: number, way: number): readonly Flow[] {
  const numbered = (stem: string) => Array.from({ length: count }, (_, i) => `${stem}${i + 1}`)
  return [
    {
      joints: numbered(`${name}Way`),
      keys: [
        [0.02, 0],
        [0.98, way],
      ],
    },
    {
      joints: numbered(name),
      keys: [
        [0.03, 0],
        [0.08, 1],
        [0.92, 1],
        [0.97, 0],
      ],
    },
  ]
}
