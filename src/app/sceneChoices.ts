import { useEffect, useState } from 'react'
import type { SceneChoice } from '../hud/feed.ts'
import type { Text } from '../model/text.ts'

/** The scenes on offer; one whose document has not told its name yet goes by its id. */
export function useSceneChoices(ids: readonly string[], open: SceneChoice | undefined): readonly SceneChoice[] {
  const [names, setNames] = useState<ReadonlyMap<string, Text>>(new Map())
  const openId = open?.id
  useEffect(() => {
    if (openId === undefined) return
    for (const id of ids.filter((other) => other !== openId)) {
      void fetchName(id).then((name) => name && setNames((known) => new Map(known).set(id, name)))
    }
  }, [ids, openId])
  return ids.map((id) => (id === openId && open ? open : { id, name: names.get(id) ?? { zh: id, en: id } }))
}

async function fetchName(id: string): Promise<Text | undefined> {
  try {
    const document: unknown = await (await fetch(`scenes/${encodeURIComponent(id)}/scene.json`)).json()
    return nameOf(document)
  } catch {
    return undefined
  }
}

function nameOf(document: unknown): Text | undefined {
  if (typeof document !== 'object' || document === null || !('name' in document)) return undefined
  const { name } = document
  if (typeof name !== 'object' || name === null || !('zh' in name) || !('en' in name)) return undefined
  return typeof name.zh === 'string' && typeof name.en === 'string' ? { zh: name.zh, en: name.en } : undefined
}
