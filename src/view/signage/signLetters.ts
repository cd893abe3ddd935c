import { BufferAttribute, BufferGeometry, type IUniform, Mesh, type Material } from 'three'
import type { Language } from '../../model/text.ts'
import { GlyphAtlas, atlasFontSize, atlasSize } from '../labels/glyphAtlas.ts'
import { litMaterial } from '../light/litMaterial.ts'
import { openableCount } from '../mesh/cutShader.ts'
import type { QualityTier } from '../quality.ts'
import { type Sign, letterShare } from './placeSigns.ts'

/** In front of the board, metres. */
const gap = 0.05
/** Of the size of a letter: from the middle of a line down to its base. */
const baseline = 0.36

/** The letters on all signs, in one draw call. They shine by night and go with the roof of a hall that opens. */
export class SignLetters {
  readonly mesh: Mesh<BufferGeometry, Material>
  readonly #atlas = new GlyphAtlas()
  readonly #signs: readonly Sign[]
  #language: Language | undefined

  constructor(signs: readonly Sign[], tier: QualityTier, uniforms: Record<string, IUniform>) {
    this.#signs = signs
    const material = letterMaterial(tier, { ...uniforms, uSignAtlas: { value: this.#atlas.texture } })
    this.mesh = new Mesh(new BufferGeometry(), material)
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = 3
    this.mesh.visible = false
  }

  /** Writes the signs; call it once the font has arrived. */
  write(language: Language): void {
    if (language === this.#language) return
    this.#language = language
    this.#atlas.reset()
    this.mesh.geometry.dispose()
    this.mesh.geometry = lettersOf(this.#signs, language, this.#atlas)
    this.mesh.visible = this.#signs.length > 0
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
    this.#atlas.texture.dispose()
  }
}

function lettersOf(signs: readonly Sign[], language: Language, atlas: GlyphAtlas): BufferGeometry {
  const positions: number[] = []
  const normals: number[] = []
  const letters: number[] = []
  const indices: number[] = []
  for (const { at, heading, width, height, text, building } of signs) {
    const glyphs = Array.from(text[language], (letter) => atlas.glyph(letter))
    const line = glyphs.reduce((sum, { advance }) => sum + advance, 0)
    const scale = Math.min((height * letterShare) / atlasFontSize, (width * 0.94) / line)
    const [cos, sin] = [Math.cos(heading), Math.sin(heading)]
    let pen = (-line * scale) / 2
    const base = at[2] + height / 2 - baseline * atlasFontSize * scale
    for (const { x, y, width: w, height: h, left, top, advance } of glyphs) {
      const first = positions.length / 3
      for (const [right, down] of [
        [0, 1],
        [1, 1],
        [1, 0],
        [0, 0],
      ] as const) {
        const along = pen + (left + right * w) * scale
        positions.push(
          at[0] + cos * gap - sin * along,
          at[1] + sin * gap + cos * along,
          base + (top - down * h) * scale,
        )
        normals.push(cos, sin, 0)
        letters.push((x + right * w) / atlasSize.width, (y + down * h) / atlasSize.height, building.opening)
      }
      indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
      pen += advance * scale
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3))
  geometry.setAttribute('letter', new BufferAttribute(new Float32Array(letters), 3))
  geometry.setIndex(indices)
  return geometry
}

function letterMaterial(tier: QualityTier, uniforms: Record<string, IUniform>): Material {
  return litMaterial(
    tier,
    uniforms,
    {
      key: 'sign',
      vertexHead: `attribute vec3 letter; uniform vec4 uOpening[${2 * openableCount}]; varying vec2 vAtlas; varying float vShown;`,
      vertex: 'vAtlas = letter.xy; vShown = letter.z < -.5 ? 1. : 1. - uOpening[2 * int(letter.z + .5)].x;',
      fragmentHead: 'uniform sampler2D uSignAtlas; varying vec2 vAtlas; varying float vShown;',
      surface: `
        float inside = texture2D(uSignAtlas, vAtlas).r, fine = fwidth(inside) * .8 + .01;
        opacityOf = smoothstep(.68 - fine, .68 + fine, inside) * vShown;
        if (opacityOf < .01) discard;
        albedo = vec3(.9);
        glow = vec3(.85, .92, 1.) * uLamps.w;`,
    },
    { transparent: true, depthWrite: false, polygonOffset: true, polygonOffsetFactor: -1, polygonOffsetUnits: -4 },
  )
}
