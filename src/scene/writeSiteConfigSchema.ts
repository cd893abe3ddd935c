import { siteConfigJsonSchema } from './siteConfig.ts'

/** `npm run schema` sends this to `public/schema/yujing.schema.json`. */
console.log(siteConfigJsonSchema().trimEnd())
