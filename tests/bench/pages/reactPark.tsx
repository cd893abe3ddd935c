import { Instance, Instances } from '@react-three/drei'
import { advance, createRoot, extend, useFrame } from '@react-three/fiber'
import { useLayoutEffect, useRef, type FC, type PropsWithChildren, type Ref } from 'react'
import * as THREE from 'three'
import type { Contender } from './contender.ts'
import { Interpolator, jointsPerArm, type Motion } from './motion.ts'
import { eye, target } from './stage.ts'

type Body = FC<PropsWithChildren<{ ref?: Ref<THREE.Object3D>; position?: [number, number, number] }>>

/** How @react-three/fiber is used by the book: a component per thing, each moving itself in `useFrame`. */
export class ReactPark implements Contender {
  readonly #instanced: boolean
  #values!: Interpolator

  /** `instanced`: bodies are drei's `<Instance>`, else a `<mesh>` each. */
  constructor(instanced: boolean) {
    this.#instanced = instanced
  }

  async setup(host: HTMLElement, motion: Motion): Promise<number> {
    extend(THREE as unknown as Record<string, new () => unknown>)
    const canvas = document.createElement('canvas')
    host.append(canvas)
    this.#values = new Interpolator(motion)
    const size = { width: host.clientWidth, height: host.clientHeight, top: 0, left: 0 }
    const camera = { position: eye, near: 1, far: 5000, fov: 50 } as const
    const root = createRoot(canvas)
    await root.configure({ frameloop: 'never', size, dpr: 1, camera })
    await new Promise<void>((mounted) => {
      root.render(<Park motion={motion} values={this.#values} instanced={this.#instanced} mounted={mounted} />)
    })
    return motion.bodies
  }

  frame(time: number): void {
    this.#values.advance(time)
    advance(time)
  }
}

interface ParkProps {
  readonly motion: Motion
  readonly values: Interpolator
  readonly instanced: boolean
  readonly mounted: () => void
}

function Park({ motion, values, instanced, mounted }: ParkProps) {
  useLayoutEffect(mounted, [mounted])
  useFrame(({ camera }) => camera.lookAt(...target), -1)
  const things = (Part: Body) => (
    <>
      {Array.from({ length: motion.vehicles }, (_, index) => (
        <Vehicle key={index} index={index} values={values} Part={Part} />
      ))}
      {Array.from({ length: motion.arms }, (_, index) => (
        <Arm key={index} index={index} pose={motion.vehicles + index} values={values} Part={Part} />
      ))}
    </>
  )
  return (
    <group rotation-x={-Math.PI / 2}>
      <hemisphereLight />
      <directionalLight />
      {instanced ? (
        <Instances limit={motion.bodies} range={motion.bodies} frustumCulled={false}>
          <primitive attach="geometry" object={box} />
          <primitive attach="material" object={paint} />
          {things(Instance as Body)}
        </Instances>
      ) : (
        things(Mesh)
      )}
    </group>
  )
}

const joints = Array.from({ length: jointsPerArm }, (_, joint) => joint)
const box = new THREE.BoxGeometry(1.6, 1, 0.6)
const paint = new THREE.MeshStandardMaterial()
const Mesh: Body = ({ children, ...rest }) => (
  <mesh {...(rest as object)} geometry={box} material={paint} frustumCulled={false}>
    {children}
  </mesh>
)

interface ThingProps {
  readonly index: number
  readonly values: Interpolator
  readonly Part: Body
}

function Vehicle({ index, values, Part }: ThingProps) {
  const ref = useRef<THREE.Object3D>(null)
  useFrame(() => place(ref.current, values, index))
  return <Part ref={ref} />
}

function Arm({ index, pose, values, Part }: ThingProps & { readonly pose: number }) {
  const base = useRef<THREE.Object3D>(null)
  const links = useRef<(THREE.Object3D | null)[]>([])
  useFrame(() => {
    place(base.current, values, pose)
    for (let joint = 0; joint < jointsPerArm; joint++) {
      const angle = values.joints[index * jointsPerArm + joint]!
      links.current[joint]?.rotation.set(0, joint % 2 ? angle : 0, joint % 2 ? 0 : angle)
    }
  })
  const chain = joints.reduceRight(
    (rest, joint) => (
      <Part ref={(object) => void (links.current[joint] = object)} position={[0, 0, 0.4]}>
        {rest}
      </Part>
    ),
    <></>,
  )
  return <Part ref={base}>{chain}</Part>
}

function place(object: THREE.Object3D | null, values: Interpolator, pose: number): void {
  const at = pose * 4
  object?.position.set(values.poses[at]!, values.poses[at + 1]!, values.poses[at + 2]!)
  object?.rotation.set(0, 0, values.poses[at + 3]!)
}
