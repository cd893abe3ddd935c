import { useEffect, useState } from 'react'
import type { SceneChoice } from '../hud/feed.ts'
import type { Text } from '../model/text.ts'
import type { SceneDocument } from '../scene/schema.ts'
import { scopeOf } from '../scene/scopeOf.ts'

/** The scenes on offer; one whose document has not been read yet goes by its id. */
export function useSceneChoices(ids: readonly string[], open: SceneChoice | undefined): readonly SceneChoice[] {
  const [told, setTold] = useState<ReadonlyMap<string, SceneChoice>>(new Map())
  const openId = open?.id
  useEffect(() => {
    if (openId === undefined) return
    for (const id of ids.filter((other) => other !== openId)) {
      void fetchChoice(id).then((choice) => choice && setTold((known) => new Map(known).set(id, choice)))
    }
  }, [ids, openId])
  return ids.map((id) =>
    id === openId && open ? open : (told.get(id) ?? { id, name: { zh: id, en: id }, scope: 'park' }),
  )
}

export function choiceOf({ id, name, scope }: SceneDocument): SceneChoice {
  return { id, name, scope }
}

async function fetchChoice(id: string): Promise<SceneChoice | undefined> {
  try {
    const document: unknown = await (await fetch(`scenes/${encodeURIComponent(id)}/scene.json`)).json()
    if (typeof document !== 'object' || document === null || !('name' in document)) return undefined
    const name = textOf(document.name)
    return name && { id, name, scope: scopeOf(document) }
  } catch {
    return undefined
  }
}

function textOf(name: unknown): Text | undefined {
  if (typeof name !== 'object' || name === null || !('zh' in name) || !('en' in name)) return undefined
  return typeof name.zh === 'string' && typeof name.en === 'string' ? { zh: name.zh, en: name.en } : undefined
}
