import { aspects, type Aspect } from '../model/aspect.ts'
import { languages, type Language } from '../model/text.ts'
import { themeNames, type ThemeName } from '../model/themeName.ts'
import type { SourceMode } from '../telemetry/source.ts'

type Vector = readonly [number, number, number]

export interface CameraPlace {
  readonly eye: Vector
  readonly target: Vector
}

/** What the address of the page says. Whatever is missing or makes no sense is undefined. */
export interface Parameters {
  readonly scene: string | undefined
  readonly source: SourceMode | undefined
  readonly broker: string | undefined
  /** Moment of a still picture, seconds after the simulation's start. */
  readonly at: number | undefined
  /** Id of a viewpoint. */
  readonly view: string | undefined
  /** Path of the selected asset. */
  readonly asset: string | undefined
  /** Site frame, metres. */
  readonly camera: CameraPlace | undefined
  readonly language: Language | undefined
  readonly theme: ThemeName | undefined
  readonly aspect: Aspect | undefined
  readonly hud: boolean
}

/** What of the session the address holds. */
export interface Place {
  readonly scene: string
  readonly selection: string | undefined
  readonly camera: CameraPlace | undefined
  readonly language: Language
  readonly theme: ThemeName
  readonly aspect: Aspect
}

export const defaultTheme: ThemeName = 'night'
export const defaultAspect: Aspect = 'overview'

const sourceModes = ['gateway', 'direct', 'simulation'] as const satisfies readonly SourceMode[]

/** @param search query part of an address, with or without its question mark */
export function readParameters(search: string): Parameters {
  const query = new URLSearchParams(search)
  const text = (name: string) => query.get(name) || undefined
  const at = Number.parseFloat(query.get('at') ?? '')
  return {
    scene: text('scene'),
    source: sourceModes.find((mode) => mode === query.get('source')),
    broker: text('broker'),
    at: Number.isFinite(at) ? at : undefined,
    view: text('view'),
    asset: text('asset'),
    camera: readCamera(query.get('cam')),
    language: languages.find((language) => language === query.get('lang')),
    theme: themeNames.find((theme) => theme === query.get('theme')),
    aspect: aspects.find((aspect) => aspect === query.get('aspect')),
    hud: query.get('hud') !== '0',
  }
}

/** The query part that leads back to `place`; parameters of other matters stay as they are. */
export function writePlace(search: string, place: Place): string {
  const { scene, selection, camera, language, theme, aspect } = place
  const query = new URLSearchParams(search)
  query.set('scene', scene)
  query.set('lang', language)
  setUnless(query, 'theme', theme, defaultTheme)
  setUnless(query, 'aspect', aspect, defaultAspect)
  if (selection === undefined) query.delete('asset')
  else query.set('asset', selection)
  if (camera) {
    query.delete('view')
    query.set('cam', [...camera.eye, ...camera.target].map((metres) => metres.toFixed(1)).join(','))
  }
  return `?${readable(query.toString())}`
}

/** The query part for another scene, without what belongs to the one before. */
export function writeScene(search: string, place: Place): string {
  const query = new URLSearchParams(search)
  for (const name of ['view', 'cam', 'asset']) query.delete(name)
  return writePlace(query.toString(), place)
}

function setUnless(query: URLSearchParams, name: string, value: string, usual: string): void {
  if (value === usual) query.delete(name)
  else query.set(name, value)
}

function readCamera(text: string | null): CameraPlace | undefined {
  const numbers = (text ?? '').split(',').map(Number.parseFloat)
  if (numbers.length !== 6 || !numbers.every(Number.isFinite)) return undefined
  const [ex, ey, ez, tx, ty, tz] = numbers as [number, number, number, number, number, number]
  return { eye: [ex, ey, ez], target: [tx, ty, tz] }
}

/** Slashes and commas may stand in a query as they are, and people read addresses. */
function readable(query: string): string {
  return query.replaceAll('%2F', '/').replaceAll('%2C', ',')
}
