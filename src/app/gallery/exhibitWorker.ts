import { transfer, wrap } from 'comlink'
import type { ExhibitControl } from '../../../workers/control.ts'
import type { Condition } from '../../model/condition.ts'
import type { CompiledScene } from '../../scene/compiledScene.ts'

/** Where the machines of the gallery work. */
export interface ExhibitWorker {
  readonly still: (scene: CompiledScene, condition: Condition, at: number) => Promise<readonly ArrayBuffer[]>
  /** Gives each frame to `frame`. @returns what ends it */
  readonly run: (scene: CompiledScene, condition: Condition, frame: (buffer: ArrayBuffer) => void) => () => void
  readonly put: (condition: Condition) => void
}

export function startExhibitWorker(): ExhibitWorker {
  const worker = new Worker(new URL('../../../workers/exhibit.worker.ts', import.meta.url), { type: 'module' })
  const control = wrap<ExhibitControl>(worker)
  return {
    still: (scene, condition, at) => control.still(scene, condition, at),
    run(scene, condition, frame) {
      const { port1: ours, port2: theirs } = new MessageChannel()
      ours.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => frame(data))
      ours.start()
      void control.run(scene, condition, transfer(theirs, [theirs]))
      return () => {
        ours.close()
        void control.stop()
      }
    },
    put: (condition) => void control.put(condition),
  }
}
