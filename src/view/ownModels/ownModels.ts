import type { KindDefinition } from '../../machines/definition.ts'
import { findKind } from '../../machines/known.ts'
import type { Problem } from '../../model/problem.ts'
import type { Fetched } from '../../scene/fetchBytes.ts'
import { modelLimits } from '../../scene/ownModel.ts'
import { sceneProblem } from '../../scene/sceneProblem.ts'
import type { AssetIdentity } from '../../telemetry/reader.ts'
import { ModelFault } from './modelFault.ts'
import type { OwnBody } from './ownBody.ts'

/** Gives a file beneath the scene's folder. @param atMost bytes */
export type ReadFile = (file: string, atMost: number) => Promise<Fetched>

/** What draws one asset. */
type Drawn = Pick<AssetIdentity, 'kind' | 'size' | 'model'>

/** Longer than this, and a file counts as one that can't be had. */
const withinMs = 60_000

/** The bodies that files of the scene's folder give; the code that reads them is fetched with the first. */
export class OwnModels {
  readonly #read: ReadFile
  readonly #tell: (problems: readonly Problem[]) => void
  readonly #bodies = new Map<string, Promise<OwnBody | undefined>>()

  constructor(read: ReadFile, tell: (problems: readonly Problem[]) => void) {
    this.#read = read
    this.#tell = tell
  }

  /** The body of what names a file; undefined where it names none or where that is a problem, which is told. */
  body(drawn: Drawn): Promise<OwnBody | undefined> {
    const { kind, size, model } = drawn
    if (model === undefined) return Promise.resolve(undefined)
    const key = JSON.stringify([model, kind, size])
    const known = this.#bodies.get(key)
    if (known) return known
    const number = this.#bodies.size + 1
    const made = within(withinMs, this.#make(model, number, drawn)).catch((error) => this.#refused(model, error))
    this.#bodies.set(key, made)
    return made
  }

  async #make(file: string, number: number, { kind, size }: Drawn): Promise<OwnBody> {
    const { files } = modelLimits
    if (number > files) throw new ModelFault('model.limit', `at most ${files} models`, `the ${number}th`)
    const joints: KindDefinition['joints'] = findKind(kind)?.joints ?? []
    const bytes = await this.#bytesOf(file)
    const { ownBody } = await import('./ownBody.ts')
    return ownBody(await this.#treeOf(file, bytes, joints), joints, size)
  }

  async #treeOf(file: string, bytes: ArrayBuffer, joints: KindDefinition['joints']) {
    if (file.endsWith('.urdf')) {
      const { readUrdf } = await import('./readUrdf.ts')
      return readUrdf(new TextDecoder().decode(bytes), file, joints, (mesh) => this.#bytesOf(mesh))
    }
    const { readGlb } = await import('./glb/readGlb.ts')
    return readGlb(bytes, joints)
  }

  async #bytesOf(file: string): Promise<ArrayBuffer> {
    const fetched = await this.#read(file, modelLimits.bytes)
    if ('bytes' in fetched) return fetched.bytes
    if ('refusal' in fetched)
      throw new ModelFault('model.missing', `${file} beneath the scene’s folder`, fetched.refusal)
    throw new ModelFault('model.limit', `at most ${inMegabytes(modelLimits.bytes)}`, inMegabytes(fetched.tooMany))
  }

  #refused(file: string, error: unknown): undefined {
    const fault =
      error instanceof ModelFault ? error : new ModelFault('model.invalid', 'a file that can be read', String(error))
    this.#tell([sceneProblem(fault.code, file, fault.expected, fault.got)])
  }
}

function inMegabytes(bytes: number): string {
  return `${Number((bytes / 1e6).toPrecision(3))} MB`
}

async function within<T>(milliseconds: number, made: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    const words = ['model.invalid', `a file that is read within ${milliseconds / 1000} s`, 'no end'] as const
    timer = setTimeout(() => reject(new ModelFault(...words)), milliseconds)
  })
  return Promise.race([made, late]).finally(() => clearTimeout(timer))
}
