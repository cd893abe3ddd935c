import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { models } from './models.ts'

test.each([...models].map(([file, make]) => [basename(file), file, make] as const))(
  '%s in the folder of its scene is what its shapes give: npm run models',
  (_name, file, make) => {
    const bytes = make()
    expect(bytes.byteLength).toBeLessThanOrEqual(200_000)
    expect(Buffer.compare(readFileSync(file), Buffer.from(bytes))).toBe(0)
  },
)
