// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { parkScene } from '../../../../tests/fixtures/parks.ts'
import { useBookmarks } from '../../../session/bookmarks.ts'
import { useSession } from '../../../session/session.ts'
import { bookmarkHere } from './bookmarkHere.ts'

const scene = parkScene('xiyong')
const names = () => useBookmarks.getState().list.map(({ name }) => name.zh)

beforeEach(() => {
  localStorage.clear()
  useBookmarks.getState().open('xiyong')
  const { eye, target } = scene.document.viewpoints[0]!
  useSession.getState().cameraMoved(eye, target)
})

test('a bookmark is named after the building that is looked at, and numbered when that name is taken', () => {
  const fab = scene.assets.find(({ building }) => building === 'wafer-fab')!
  useSession.getState().cameraMoved([0, 0, 50], [fab.pose.x, fab.pose.y, 0])
  bookmarkHere(scene)
  bookmarkHere(scene)
  expect(names()).toEqual([fab.name.zh, `${fab.name.zh} 2`])
})

test('bookmarks outlast the page, each scene has its own, and a forgotten one is gone', () => {
  bookmarkHere(scene)
  bookmarkHere(scene)
  const kept = names()
  useBookmarks.getState().open('yufu')
  expect(names()).toEqual([])
  useBookmarks.getState().open('xiyong')
  expect(names()).toEqual(kept)
  useBookmarks.getState().forget(useBookmarks.getState().list[0]!.id)
  useBookmarks.getState().open('xiyong')
  expect(names()).toEqual(kept.slice(1))
})

test('what is not a bookmark in the store is left out', () => {
  localStorage.setItem(
    'yujing.bookmarks.xiyong',
    '[{"id":1},7,{"id":2,"name":{"zh":"甲","en":"a"},"eye":[1,2,3],"target":[0,0,null]}]',
  )
  useBookmarks.getState().open('xiyong')
  expect(names()).toEqual([])
  localStorage.setItem('yujing.bookmarks.xiyong', '{')
  useBookmarks.getState().open('xiyong')
  expect(names()).toEqual([])
})
