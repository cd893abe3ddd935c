/** FNV-1a (32 bit) of paths, each ended by a line feed. Paths are ASCII, so a character is a byte. */
export function pathHash(paths: Iterable<string>): number {
  let hash = 0x811c9dc5
  for (const path of paths) {
    for (let index = 0; index <= path.length; index++) {
      const byte = index < path.length ? path.charCodeAt(index) : 10
      hash = Math.imul(hash ^ byte, 0x01000193)
    }
  }
  return hash >>> 0
}
