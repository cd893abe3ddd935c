import type { LinkFacts } from './outlet.ts'

/** A running way from the plant to this viewer. */
export interface Link {
  facts(): LinkFacts
  close(): Promise<void>
}
