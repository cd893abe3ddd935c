import react from '@vitejs/plugin-react'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'

/** Builds every contender's page in one go; the packages of the peers are found beside their files. */
export default defineConfig({
  root: resolve(import.meta.dirname, 'pages'),
  plugins: [react()],
  base: './',
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'esnext',
    outDir: resolve(import.meta.dirname, '../../.cache/bench'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 8000,
  },
})
