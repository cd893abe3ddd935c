// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { sampleFeed } from '../../src/hud/feed.ts'
import { ValuesCard } from '../../src/hud/panels/asset/ValuesCard.tsx'
import type { KindDefinition } from '../../src/machines/definition.ts'
import { kindNames, loadKinds } from '../../src/machines/index.ts'
import { Provenance, Quality } from '../../src/model/quality.ts'
import { languages } from '../../src/model/text.ts'
import { useSession } from '../../src/session/session.ts'
import { createFrameReader } from '../../src/telemetry/createReader.ts'
import { createFrameWriter } from '../../src/telemetry/createWriter.ts'
import type { FrameReader } from '../../src/telemetry/reader.ts'
import { onStage, stageFeed } from '../fixtures/hudStage.tsx'

const path = 'small/plant/shop/line-1/machine-1'
const at = 1_700_000_000_000
const foreign = 'aSignalOfNobody'

describe.each(await loadKinds(kindNames))('the card of $kind', (definition: KindDefinition) => {
  test.each(languages)('tells in %s what the kind names, in its order, and then all else', async (language) => {
    useSession.setState({ language })
    const reader = readerOf(definition)
    const stage = stageFeed()
    const feed = { ...stage, ...sampleFeed({ ...stage, reader }), link: stage.link }
    const card = <ValuesCard slot={reader.slotOf(path)!} kind={definition.kind} />
    await onStage(card, { feed, language }, (page) => {
      const rows = [...page.querySelectorAll('th')].map((cell) => cell.textContent)
      const { headline, signals } = definition.card
      const labelOf = (signal: string) => definition.signals.find(({ name }) => name === signal)!.label[language]
      expect(page.querySelector('p span')?.textContent).toBe(labelOf(headline))
      expect(rows.slice(0, signals.length + 1)).toEqual([headline, ...signals].map(labelOf))
      expect(rows).toHaveLength(definition.signals.length + 1)
      expect(rows.at(-1)).toBe(foreign)
    })
  })
})

/** One asset of the kind that tells every signal that it has, and one that it has not. */
function readerOf({ kind, signals }: KindDefinition): FrameReader {
  const { scene } = stageFeed()
  const writer = createFrameWriter(scene, 1)
  const slot = writer.asset(path, kind)
  const told = [{ name: foreign, unit: '' }, ...signals]
  told.forEach(({ name, unit }, i) =>
    writer.number(writer.tag(slot, name, unit, 'topic'), i, at, Quality.good, Provenance.simulated),
  )
  const reader = createFrameReader(scene)
  reader.push(writer.keyframe(at), at)
  reader.advance(at + 1000)
  return reader
}
