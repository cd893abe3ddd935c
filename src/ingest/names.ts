import { isReadable } from './payloadText.ts'

const maxNameLength = 200

/** Whether a level of a topic or a name in a payload can name an asset or a signal: short text without mark-up. */
export function isPlainName(name: string): boolean {
  return name !== '' && name.length <= maxNameLength && !/[<>]/.test(name) && isReadable(name)
}
