import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Tests in a real browser against real brokers; one file after the other, because software GL takes both cores. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/e2e/**/*.test.ts', 'tests/render/render.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
  },
})
