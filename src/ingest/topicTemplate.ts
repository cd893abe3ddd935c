/** Levels of a topic template: literals, `+`, `{capture}` (one level, by name) or a last `#`. */
export type TopicTemplate = readonly string[]

export function parseTemplate(template: string): TopicTemplate {
  return template.split('/')
}

/** The MQTT filter of a template. */
export function filterOf(template: TopicTemplate): string {
  return template.map((level) => (isCapture(level) ? '+' : level)).join('/')
}

/** MQTT's matching rules: `#` also matches its parent, and no wildcard matches a first level that begins with `$`. */
export function matchesTemplate(template: TopicTemplate, levels: readonly string[]): boolean {
  if (levels[0]?.startsWith('$') && template[0] !== levels[0]) return false
  for (let index = 0; index < template.length; index++) {
    const level = template[index]!
    if (level === '#') return true
    if (index >= levels.length) return false
    if (level !== '+' && level !== levels[index] && !isCapture(level)) return false
  }
  return levels.length === template.length
}

/** What the captures of a template hold in a topic that matches it. */
export function capturesOf(template: TopicTemplate, levels: readonly string[]): ReadonlyMap<string, string> {
  const captures = new Map<string, string>()
  template.forEach((level, index) => {
    if (isCapture(level)) captures.set(level.slice(1, -1), levels[index] ?? '')
  })
  return captures
}

/** `text` with each `{name}` replaced, or undefined when one of them has no value. */
export function fillCaptures(text: string, captures: ReadonlyMap<string, string>): string | undefined {
  let complete = true
  const filled = text.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = captures.get(name)
    if (!value) complete = false
    return value ?? ''
  })
  return complete ? filled : undefined
}

function isCapture(level: string): boolean {
  return level.length > 2 && level.startsWith('{') && level.endsWith('}')
}
