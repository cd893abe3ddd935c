import { Provenance } from '../model/quality.ts'
import { asList, asObject, asText, parseJson } from './json.ts'
import { matchesTemplate, parseTemplate, type TopicTemplate } from './topicTemplate.ts'

const maxPublishers = 100
const maxFilters = 200

interface Declaration {
  readonly provenance: Provenance
  readonly filters: readonly TopicTemplate[]
}

/** Who said that its topics are not a real plant's; what nobody declared is live. */
export class Declarations {
  readonly #byPublisher = new Map<string, Declaration>()

  /**
   * Takes the declaration of one publisher, or takes it back where the text is empty.
   * Returns what was wrong with it, if anything.
   */
  declare(publisher: string, text: string): string | undefined {
    if (text === '') {
      this.#byPublisher.delete(publisher)
      return undefined
    }
    const declaration = readDeclaration(text)
    if (!declaration) return '{"provenance": "simulated" or "replay", "topics": [at most 200 filters]}'
    if (!this.#byPublisher.has(publisher) && this.#byPublisher.size >= maxPublishers)
      return `${maxPublishers} publishers at most`
    this.#byPublisher.set(publisher, declaration)
    return undefined
  }

  of(levels: readonly string[]): Provenance {
    for (const { provenance, filters } of this.#byPublisher.values())
      if (filters.some((filter) => matchesTemplate(filter, levels))) return provenance
    return Provenance.live
  }
}

function readDeclaration(text: string): Declaration | undefined {
  const declared = asObject(parseJson(text))
  const provenance = asText(declared?.['provenance'])
  const topics = asList(declared?.['topics'])
  if ((provenance !== 'simulated' && provenance !== 'replay') || !topics || topics.length > maxFilters) return undefined
  const filters = topics.map(asText)
  if (!filters.every((filter) => filter !== undefined && filter !== '')) return undefined
  return { provenance: Provenance[provenance], filters: (filters as string[]).map(parseTemplate) }
}
