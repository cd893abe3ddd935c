// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { act } from 'react'
import { beforeEach, describe, expect, test } from 'vitest'
import en from '../../src/hud/messages/en.json'
import zh from '../../src/hud/messages/zh.json'
import { Hud } from '../../src/hud/Hud.tsx'
import { panels } from '../../src/hud/panels/index.ts'
import { PanelBoundary } from '../../src/hud/shell/PanelBoundary.tsx'
import { layOut } from '../../src/hud/stages.ts'
import { aspects } from '../../src/model/aspect.ts'
import { problemCodes } from '../../src/model/problem.ts'
import { languages } from '../../src/model/text.ts'
import { useSession } from '../../src/session/session.ts'
import { onlineLink, onStage, stageFeed, vehiclePath } from '../fixtures/hudStage.tsx'

const hudFolder = resolve(import.meta.dirname, '../../src/hud')

beforeEach(() => {
  useSession.setState(useSession.getInitialState(), true)
  Object.assign(window, { innerWidth: 1920 })
})

test('the list of panels and the folders agree', () => {
  const folders = readdirSync(join(hudFolder, 'panels'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(panels.map(({ id }) => id).toSorted()).toEqual(folders.map(({ name }) => name).toSorted())
})

describe.each(panels)('panel $id', ({ id, Component }) => {
  test.each(languages)('renders in %s with everything open, and shows no bare message key', async (language) => {
    useSession.setState({ language, selection: vehiclePath, problemsOpen: true, helpOpen: true })
    const feed = stageFeed()
    feed.link.set({ ...onlineLink, state: 'reconnecting' })
    await onStage(<Component />, { feed, language }, (page) => {
      const element = page.querySelector(`[data-panel="${id}"]`)
      expect(element?.textContent).toMatch(/\S/)
      const shown = page.innerHTML.replaceAll(/class="[^"]*"/g, '')
      expect(allKeys(zh).filter((key) => shown.includes(`>${key}<`) || shown.includes(`"${key}"`))).toEqual([])
    })
  })

  test('renders with nothing selected, nothing open and nothing received', async () => {
    await onStage(<Component />, {}, (page) => expect(page.isConnected).toBe(true))
  })
})

describe('messages', () => {
  test('both languages have the same keys, and no text is empty', () => {
    expect(allKeys(en)).toEqual(allKeys(zh))
    for (const catalogue of [zh, en])
      expect(allKeys(catalogue).filter((key) => textOf(catalogue, key) === '')).toEqual([])
  })

  test('every key in the sources is in the catalogues, and every text is used', () => {
    const used = usedKeys()
    const known = allKeys(zh).map((key) => key.replace(/_(one|other)$/, ''))
    expect(used.filter(({ pattern }) => !known.some((key) => pattern.test(key))).map(({ text }) => text)).toEqual([])
    expect(known.filter((key) => !used.some(({ pattern }) => pattern.test(key)))).toEqual([])
  })

  test('every problem has a text', () => {
    expect(problemCodes.filter((code) => !allKeys(zh).includes(`problems.${code}`))).toEqual([])
  })

  test('no text of the interface stands in a component', () => {
    const han = sourcesOf(hudFolder).filter((file) =>
      /[\u4e00-\u9fff]/.test(withoutComments(readFileSync(file, 'utf8'))),
    )
    expect(han.map((file) => file.slice(hudFolder.length))).toEqual([])
  })
})

describe('the whole HUD', () => {
  const hud = (feed = stageFeed()) => <Hud {...feed} />

  test('the card of what is selected shows names and values with markup as text', async () => {
    await onStage(hud(), {}, async (page) => {
      await act(async () => useSession.getState().select(vehiclePath))
      const card = page.querySelector('[data-panel="asset"]')!
      expect(card.textContent).toContain('<img src=x>-1')
      expect(card.textContent).toContain('<b>order</b>')
      expect(page.querySelector('img, b b')).toBeNull()
    })
  })

  test('Esc closes the drawer before it reaches anybody else', async () => {
    await onStage(hud(), {}, async () => {
      const reached: string[] = []
      const listen = ({ key }: KeyboardEvent) => void reached.push(key)
      addEventListener('keydown', listen)
      const press = (key: string) =>
        act(async () => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))
      await act(async () => useSession.getState().openProblems(true))
      await press('Escape')
      expect(useSession.getState().problemsOpen).toBe(false)
      expect(reached).toEqual([])
      await press('Escape')
      expect(reached).toEqual(['Escape'])
      await press('1')
      expect(useSession.getState().goal).toEqual({ kind: 'viewpoint', id: 'overview' })
      await press('l')
      expect(useSession.getState().language).toBe('en')
      removeEventListener('keydown', listen)
    })
  })

  test('Esc climbs one level at a time, and at the park leaves it to the camera', async () => {
    await onStage(hud(), {}, async () => {
      const { select } = useSession.getState()
      const press = () =>
        act(
          async () => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
        )
      await act(async () => select('small/plant/weld/line-1/robot-1'))
      await press()
      expect(useSession.getState().selection).toBeUndefined()
      expect(useSession.getState().goal).toEqual({ kind: 'viewpoint', id: 'overview' })
    })
  })

  test('the way up to the city offers the parks first, then the reference halls', async () => {
    await onStage(hud(), {}, async (page) => {
      const trail = page.querySelector('[data-panel="trail"]')!
      await act(async () => trail.querySelector<HTMLElement>('ol > li > button')!.click())
      const offered = [...trail.querySelectorAll('section')].map((group) => group.textContent)
      expect(offered).toEqual([
        `${zh.trail.park}${stageFeed().scene.document.name.zh}另一园区`,
        `${zh.trail.hall}参考车间`,
      ])
    })
  })

  test('H gives the picture the whole screen; a button and Esc bring the panels back', async () => {
    await onStage(hud(), {}, async (page) => {
      const press = (key: string) =>
        act(async () => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))
      await press('h')
      expect(page.querySelector('[data-panel="title"], [data-panel="fleet"]')).toBeNull()
      expect(page.querySelector('[data-panel="note"]')).not.toBeNull()
      await press('Escape')
      expect(page.querySelector('[data-panel="fleet"]')).not.toBeNull()
    })
  })

  test('each aspect shows its own key figures and panels', async () => {
    await onStage(hud(), {}, async (page) => {
      for (const aspect of aspects) {
        await act(async () => useSession.getState().setAspect(aspect))
        const shown = [...page.querySelectorAll('aside [data-panel]')].map((panel) => panel.getAttribute('data-panel'))
        expect(shown).toEqual(Object.values(layOut(aspect, 1)).flat(2))
        expect(page.querySelectorAll('[data-kpi]').length).toBeGreaterThanOrEqual(4)
      }
    })
  })

  test('a figure that nothing tells is a dash, one that is told is a number', async () => {
    await onStage(hud(), {}, (page) => {
      const figure = (id: string) => page.querySelector(`[data-kpi="${id}"]`)!.textContent
      expect(figure('orders')).toMatch(/–/)
      expect(figure('utilisation')).toMatch(/100\.0/)
    })
  })

  test('the banner says since when, and goes by itself', async () => {
    const feed = stageFeed()
    await onStage(hud(feed), { feed }, async (page) => {
      expect(page.querySelector('[data-panel="banner"]')).toBeNull()
      await act(async () => feed.link.set({ ...onlineLink, state: 'halfOpen' }))
      expect(page.querySelector('[data-panel="banner"]')?.textContent).toContain('06:13:20')
      await act(async () => feed.link.set(onlineLink))
      expect(page.querySelector('[data-panel="banner"]')).toBeNull()
    })
  })

  test('a panel that fails says so in its place, and is a problem', async () => {
    const feed = stageFeed()
    const Broken = () => {
      throw new Error('on purpose')
    }
    await onStage(
      <PanelBoundary name="broken">
        <Broken />
      </PanelBoundary>,
      { feed },
      (page) => {
        expect(page.querySelector('[data-panel="broken"]')?.textContent).toContain('on purpose')
        expect(feed.reported).toEqual([['panel.failed', 'broken', 'on purpose']])
      },
    )
  })
})

interface UsedKey {
  readonly text: string
  readonly pattern: RegExp
}

/** Keys in `t('…')`, `t(\`…${}…\`)` and in strings that begin with a section of the catalogue. */
function usedKeys(): readonly UsedKey[] {
  const sections = Object.keys(zh).join('|')
  const literal = new RegExp(`['\`]((?:${sections})\\.[^'\`\\s]*)['\`]`, 'g')
  return sourcesOf(hudFolder).flatMap((file) =>
    [...withoutComments(readFileSync(file, 'utf8')).matchAll(literal)].map(([, text]) => ({
      text: text!,
      pattern: new RegExp(
        `^${text!
          .split(/\$\{[^}]*\}/)
          .map(escapeRegExp)
          .join('.+')}$`,
      ),
    })),
  )
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

function sourcesOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}

type Catalogue = { readonly [key: string]: string | Catalogue }

function allKeys(catalogue: Catalogue, before = ''): readonly string[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? [before + key] : allKeys(value, `${before}${key}.`),
  )
}

function textOf(catalogue: Catalogue, key: string): unknown {
  return key.split('.').reduce<unknown>((inner, part) => (inner as Catalogue)[part], catalogue)
}
