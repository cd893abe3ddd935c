import { sceneJsonSchema } from './jsonSchema.ts'

/** `npm run schema` sends this to `public/schema/scene.schema.json`. */
console.log(sceneJsonSchema().trimEnd())
