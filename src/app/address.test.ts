// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useSession } from '../session/session.ts'
import { keepAddress } from './address.ts'
import { readParameters, type Parameters } from './parameters.ts'

const session = () => useSession.getState()
let arrivals: Parameters[]
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  useSession.setState(useSession.getInitialState(), true)
  history.replaceState(null, '', '/?source=simulation&scene=xiyong')
  arrivals = []
  stop = keepAddress((parameters) => arrivals.push(parameters))
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

test('camera, selection and language come into the address at most twice a second', () => {
  session().enterScene('xiyong')
  const replace = vi.spyOn(history, 'replaceState')
  for (let i = 0; i < 20; i++) {
    session().cameraMoved([i, 0, 0], [0, 0, 0])
    session().select(`xiyong/a/${i}`)
    vi.advanceTimersByTime(100)
  }
  vi.advanceTimersByTime(1000)
  expect(replace.mock.calls.length).toBeLessThanOrEqual(5)
  expect(readParameters(location.search)).toMatchObject({
    scene: 'xiyong',
    source: 'simulation',
    asset: 'xiyong/a/19',
    camera: { eye: [19, 0, 0], target: [0, 0, 0] },
  })
  replace.mockRestore()
})

test('another scene is a step of the history, without the camera of the one before', () => {
  session().enterScene('xiyong')
  session().cameraMoved([1, 2, 3], [4, 5, 6])
  vi.advanceTimersByTime(1000)
  const push = vi.spyOn(history, 'pushState')
  session().enterScene('yufu')
  expect(push).toHaveBeenCalledTimes(1)
  expect(readParameters(location.search)).toMatchObject({ scene: 'yufu', camera: undefined, source: 'simulation' })
  push.mockRestore()
})

test('Back and Forward tell where they lead, and a change that waited for its turn is dropped', () => {
  session().enterScene('xiyong')
  session().cameraMoved([1, 2, 3], [4, 5, 6])
  history.replaceState(null, '', '/?scene=yufu&asset=yufu/a&lang=en')
  dispatchEvent(new PopStateEvent('popstate'))
  expect(arrivals).toMatchObject([{ scene: 'yufu', asset: 'yufu/a', language: 'en' }])
  vi.advanceTimersByTime(1000)
  expect(readParameters(location.search)).toMatchObject({ scene: 'yufu', camera: undefined })
})

test('a scene that was entered because the address led there makes no step of its own', () => {
  session().enterScene('xiyong')
  const push = vi.spyOn(history, 'pushState')
  history.replaceState(null, '', '/?scene=yufu')
  session().enterScene('yufu')
  expect(push).not.toHaveBeenCalled()
  push.mockRestore()
})
