import { create } from 'zustand'
import type { Text } from '../model/text.ts'

type Vector = readonly [number, number, number]

/** A camera that a person kept. */
export interface Bookmark {
  readonly id: number
  /** What it looks at. */
  readonly name: Text
  readonly eye: Vector
  readonly target: Vector
}

interface Bookmarks {
  readonly scene: string
  /** Of that scene, in the order of their making. */
  readonly list: readonly Bookmark[]
  readonly open: (scene: string) => void
  readonly keep: (bookmark: Omit<Bookmark, 'id'>) => void
  readonly forget: (id: number) => void
}

/** The bookmarks of one scene at a time; they outlast the page where the browser lets them. */
export const useBookmarks = create<Bookmarks>((set, get) => ({
  scene: '',
  list: [],
  open: (scene) => set({ scene, list: readBookmarks(scene) }),
  keep: (bookmark) => {
    const { scene, list } = get()
    const id = Math.max(0, ...list.map((known) => known.id)) + 1
    set({ list: writeBookmarks(scene, [...list, { ...bookmark, id }]) })
  },
  forget: (id) => {
    const { scene, list } = get()
    set({
      list: writeBookmarks(
        scene,
        list.filter((bookmark) => bookmark.id !== id),
      ),
    })
  },
}))

function keyOf(scene: string): string {
  return `yujing.bookmarks.${scene}`
}

function readBookmarks(scene: string): readonly Bookmark[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(scene)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isBookmark) : []
  } catch {
    return []
  }
}

/** A browser that keeps nothing still has them until the page is left. */
function writeBookmarks(scene: string, list: readonly Bookmark[]): readonly Bookmark[] {
  try {
    localStorage.setItem(keyOf(scene), JSON.stringify(list))
  } catch {
    return list
  }
  return list
}

function isBookmark(value: unknown): value is Bookmark {
  if (typeof value !== 'object' || value === null) return false
  const { id, name, eye, target } = value as Record<string, unknown>
  const { zh, en } = (name ?? {}) as Record<string, unknown>
  return typeof id === 'number' && typeof zh === 'string' && typeof en === 'string' && isVector(eye) && isVector(target)
}

function isVector(value: unknown): value is Vector {
  return Array.isArray(value) && value.length === 3 && value.every(Number.isFinite)
}
