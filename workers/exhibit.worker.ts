import { expose } from 'comlink'
import { admitKinds } from '../src/machines/known.ts'
import type { Condition } from '../src/model/condition.ts'
import type { CompiledScene } from '../src/scene/compiledScene.ts'
import { Exhibit } from '../src/simulation/exhibit.ts'
import type { ExhibitControl } from './control.ts'
import { randomEpoch } from './epoch.ts'

const tickMs = 100

let running: Exhibit | undefined
/** Grows with each that is to run: whoever was asked for later wins, also where it was there earlier. */
let asked = 0
let timer: ReturnType<typeof setInterval> | undefined

const control: ExhibitControl = {
  async still(scene, condition, at) {
    const exhibit = await open(scene, condition, 1)
    return exhibit.still(at)
  },
  async run(scene, condition, port) {
    const turn = ++asked
    const exhibit = await open(scene, condition, randomEpoch())
    if (turn !== asked) return
    running = exhibit
    clearInterval(timer)
    const send = (buffer: ArrayBuffer): void => port.postMessage(buffer, [buffer])
    exhibit.step(Date.now())
    send(exhibit.keyframe(Date.now()))
    timer = setInterval(() => {
      const now = Date.now()
      exhibit.step(now)
      const delta = exhibit.delta(now)
      if (delta) send(delta)
    }, tickMs)
  },
  async put(condition) {
    running?.put(condition)
  },
  async stop() {
    asked++
    clearInterval(timer)
    running = undefined
  },
}
expose(control)

async function open(scene: CompiledScene, condition: Condition, epoch: number): Promise<Exhibit> {
  admitKinds(scene.kinds)
  return Exhibit.create(scene, condition, epoch)
}
