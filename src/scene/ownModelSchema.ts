import * as z from 'zod/mini'
import { modelFiles, modelLimits } from './ownModel.ts'

const sizes = `at most ${modelLimits.bytes / 1e6} MB, ${modelLimits.triangles} triangles and ${modelLimits.footprints} times its sides`
const glbFile = `GLB of glTF 2.0, meshopt or not, no Draco, everything in the one file: metres, X ahead, Y up, Z to the right, standing on the origin; ${sizes}`

/** A body of one's own, drawn instead of what the kind or the style gives. */
export const buildingModel = z.strictObject({
  file: z
    .string()
    .check(
      z.maxLength(200),
      z.meta({ pattern: modelFiles.building.pattern }),
      z.describe(`${glbFile}; X along the longer side of the footprint, the origin in its middle`),
    ),
})

export const machineModel = z.strictObject({
  file: z
    .string()
    .check(
      z.maxLength(200),
      z.meta({ pattern: modelFiles.machine.pattern }),
      z.describe(
        `${glbFile}; nodes named as joints of the kind move as those do. Or URDF of at most ${modelLimits.joints} joints, with boxes, cylinders, spheres and meshes in STL or GLB beneath its own folder; joints follow those of the kind of the same name, else in their order`,
      ),
    ),
})
