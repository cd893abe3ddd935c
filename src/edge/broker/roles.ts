import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { provenanceTopic } from '../../telemetry/topics.ts'

/** Name under which the simulated plant publishes; its password is made at each start. */
export const builtInPublisher = 'plant'

export type Role = { readonly kind: 'viewer' } | { readonly kind: 'publisher'; readonly name: string }

export function createPassword(): string {
  return randomBytes(24).toString('base64url')
}

/** Who may publish, and what. */
export class Credentials {
  readonly #digests: ReadonlyMap<string, Buffer>

  /** Passwords by publisher's name. */
  constructor(passwords: ReadonlyMap<string, string>) {
    this.#digests = new Map([...passwords].map(([name, password]) => [name, digest(password)]))
  }

  /** Without a name: a viewer. Undefined: a name or a password that is wrong. */
  roleOf(name: string | undefined, password: string): Role | undefined {
    if (name === undefined) return { kind: 'viewer' }
    const expected = this.#digests.get(name)
    const given = digest(password)
    return expected && timingSafeEqual(expected, given) ? { kind: 'publisher', name } : undefined
  }
}

/** A viewer publishes nothing; what the product itself says, nobody else may say. */
export function mayPublish(role: Role, topic: string): boolean {
  if (role.kind === 'viewer' || topic.startsWith('$')) return false
  return !topic.startsWith('yujing/') || topic === provenanceTopic(role.name)
}

function digest(password: string): Buffer {
  return createHash('sha256').update(password).digest()
}
