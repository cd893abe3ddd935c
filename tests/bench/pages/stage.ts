import { DirectionalLight, Group, HemisphereLight, PerspectiveCamera, Scene, WebGLRenderer } from 'three'

export const eye = [300, 400, 700] as const
export const target = [300, 0, -300] as const

export interface Stage {
  /** z up, as the site frame. */
  readonly site: Group
  render(): void
}

/** Camera, two lights and a group turned to z up: what every three.js page starts from. */
export function createStage(host: HTMLElement): Stage {
  const renderer = new WebGLRenderer()
  renderer.setSize(host.clientWidth, host.clientHeight)
  host.append(renderer.domElement)
  const scene = new Scene()
  const site = new Group()
  site.rotation.x = -Math.PI / 2
  scene.add(site, new HemisphereLight(), new DirectionalLight())
  const camera = new PerspectiveCamera(50, host.clientWidth / host.clientHeight, 1, 5000)
  camera.position.set(...eye)
  camera.lookAt(...target)
  return { site, render: () => renderer.render(scene, camera) }
}
