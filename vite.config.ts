import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  base: './',
  resolve: {
    alias: {
      'three/examples/jsm/loaders/ColladaLoader.js': resolve(
        import.meta.dirname,
        'src/view/ownModels/colladaLoader.ts',
      ),
    },
  },
  build: { target: 'esnext', chunkSizeWarningLimit: 1500, modulePreload: false },
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'tests/e2e/**', 'tests/render/render.test.ts', 'dist/**'],
    testTimeout: 30_000,
    isolate: false,
    maxWorkers: 2,
  },
})
