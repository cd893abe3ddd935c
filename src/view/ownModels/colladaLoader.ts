/**
 * Stands where `urdf-loader` imports three's reader of COLLADA for a default that is never used here, meshes being read
 * by `readUrdf.ts`: without it, what that reader needs of three would be part of every page.
 */
export class ColladaLoader {
  load(path: string): never {
    throw new Error(`Expected a mesh in STL or GLB, got ${path}`)
  }
}
