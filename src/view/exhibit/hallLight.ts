import type { SceneDocument } from '../../scene/schema.ts'
import { LightField } from '../light/lightField.ts'

/** A field that is lit all over like the inside of a hall. */
export function hallLightField(bounds: SceneDocument['bounds']): LightField {
  const field = new LightField(bounds)
  field.inside.fill(1)
  for (const _ of field.bake([], []));
  return field
}
