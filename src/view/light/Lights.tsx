import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { DirectionalLight, HemisphereLight, Object3D } from 'three'
import type { SceneDocument } from '../../scene/schema.ts'
import { palette } from '../palette.ts'
import { type QualityTier, tiers } from '../quality.ts'
import { skyEnvironment } from './skyEnvironment.ts'

/** Sky light, the moon with its shadows over the whole park, and what polished surfaces mirror. */
export function Lights({ bounds, tier }: { readonly bounds: SceneDocument['bounds']; readonly tier: QualityTier }) {
  const scene = useThree((state) => state.scene)
  const moon = useMemo(() => moonOver(bounds, tiers[tier].shadowMap), [bounds, tier])
  const hemisphere = useMemo(() => skyLight(), [])
  useEffect(() => {
    if (tier === 'lite') return
    const environment = skyEnvironment()
    Object.assign(scene, { environment, environmentIntensity: palette.environmentIntensity })
    return () => {
      scene.environment = null
      environment.dispose()
    }
  }, [scene, tier])
  return (
    <>
      <primitive object={hemisphere} />
      <primitive object={moon} />
      <primitive object={moon.target} />
    </>
  )
}

function skyLight(): HemisphereLight {
  const { sky, ground, intensity } = palette.hemisphere
  return new HemisphereLight(sky, ground, intensity)
}

function moonOver({ min, max }: SceneDocument['bounds'], shadowMap: number): DirectionalLight {
  const { color, intensity, position } = palette.key
  const centre = new Object3D()
  centre.position.set((min[0] + max[0]) / 2, 0, -(min[1] + max[1]) / 2)
  const reach = Math.hypot(max[0] - min[0], max[1] - min[1]) / 2 + 40
  const away = reach / Math.hypot(...position)
  const light = new DirectionalLight(color, intensity)
  light.target = centre
  light.position.set(position[0] * away, position[2] * away, -position[1] * away).add(centre.position)
  light.castShadow = shadowMap > 0
  light.shadow.mapSize.set(shadowMap, shadowMap)
  Object.assign(light.shadow.camera, {
    left: -reach,
    right: reach,
    top: reach,
    bottom: -reach,
    near: 10,
    far: reach * 2.4,
  })
  light.shadow.bias = -0.0004
  light.shadow.normalBias = 0.5
  light.shadow.radius = 2
  return light
}
