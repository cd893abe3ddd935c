import type { Protocol } from './protocol.ts'
import { sparkplug } from './protocols/sparkplug/sparkplug.ts'
import { uns } from './protocols/uns/uns.ts'
import { vda5050 } from './protocols/vda5050/vda5050.ts'

/** Every protocol that can be bound to. To add one: a folder in `protocols/` and a line below. */
export const protocols: readonly Protocol[] = [vda5050, sparkplug, uns]
