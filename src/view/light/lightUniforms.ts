import { Color, type IUniform, Uniform, Vector2, Vector3, Vector4 } from 'three'
import { assetStateNames } from '../../model/assetState.ts'
import type { Hex, Light, Theme } from '../../theme/theme.ts'
import { azimuthWay } from './keyWay.ts'

export type LightUniforms = ReturnType<typeof lightUniforms>

/** What `lighting.glsl.ts`, the tone mapping and the state colours read: one record, shared by every material. */
export function lightUniforms() {
  return {
    uSkyZenith: color(),
    uSkyMiddle: color(),
    uSkyHorizon: color(),
    uSkyGlow: color(),
    uClouds: four(),
    uStars: number(),
    uFog: four(),
    uFogHorizon: number(),
    uAmbientSky: color(),
    uAmbientGround: color(),
    uKeyWay: { value: new Vector3(0, 0, 1) },
    uKeyColor: color(),
    uEnvironment: number(),
    uLamps: four(),
    uAwake: number(),
    uHalo: number(),
    uWater: color(),
    uAccent: color(),
    uAccentGlow: number(),
    uMuted: number(),
    uNeutral: new Uniform(0),
    uGrade: new Uniform(new Vector2()),
    // Flat, since three.js flattens an array of colours anew for each draw.
    uStateColors: { value: new Float32Array(3 * assetStateNames.length) },
    uSeconds: number(),
  }
}

/** Puts a light into the uniforms. */
export function writeLight(uniforms: LightUniforms, light: Light): void {
  const { sky, clouds, fog, hemisphere, key, lamps } = light
  uniforms.uSkyZenith.value.set(sky.zenith)
  uniforms.uSkyMiddle.value.set(sky.middle)
  uniforms.uSkyHorizon.value.set(sky.horizon)
  uniforms.uSkyGlow.value.set(sky.glow)
  setFour(uniforms.uClouds.value, clouds.color, clouds.cover)
  uniforms.uStars.value = light.stars
  setFour(uniforms.uFog.value, fog.color, fog.density)
  uniforms.uFogHorizon.value = fog.horizon
  uniforms.uAmbientSky.value.set(hemisphere.sky).multiplyScalar(hemisphere.intensity)
  uniforms.uAmbientGround.value.set(hemisphere.ground).multiplyScalar(hemisphere.intensity)
  uniforms.uKeyWay.value.set(...azimuthWay(key))
  uniforms.uKeyColor.value.set(key.color).multiplyScalar(key.intensity)
  uniforms.uEnvironment.value = light.environment
  uniforms.uLamps.value.set(lamps.street, lamps.flood, lamps.hall, lamps.window)
  uniforms.uAwake.value = light.awake
  uniforms.uHalo.value = light.halo
  uniforms.uWater.value.set(light.water)
  uniforms.uAccent.value.set(light.accent.color)
  uniforms.uAccentGlow.value = light.accent.glow
  uniforms.uMuted.value = light.muted
  uniforms.uNeutral.value = light.neutral
  uniforms.uGrade.value.set(light.grade.contrast, light.grade.saturation)
}

export function writeStates(uniforms: LightUniforms, states: Theme['states']): void {
  assetStateNames.forEach((state, i) => new Color(states[state]).toArray(uniforms.uStateColors.value, 3 * i))
}

function color(): IUniform<Color> {
  return { value: new Color() }
}

function number(): IUniform<number> {
  return { value: 0 }
}

function four(): IUniform<Vector4> {
  return { value: new Vector4() }
}

function setFour(into: Vector4, hex: Hex, w: number): void {
  const { r, g, b } = new Color(hex)
  into.set(r, g, b, w)
}
