/** Node 20 does not give a thread the loader of its parent: registers it before the first TypeScript. */
import { register } from 'tsx/esm/api'

register()
await import('./gridWorker.ts')
