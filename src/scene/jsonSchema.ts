import * as z from 'zod/mini'
import { sceneSchema } from './schema.ts'

/** JSON Schema of scene documents as people write them, for editors: the text of `public/schema/scene.schema.json`. */
export function sceneJsonSchema(): string {
  const schema = z.toJSONSchema(sceneSchema, { io: 'input', reused: 'ref' })
  return `${JSON.stringify({ title: 'Yujing scene', ...schema }, null, 2)}\n`
}
