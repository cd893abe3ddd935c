import { useStageWidth } from '../../shell/useStage.ts'
import styles from './TitlePanel.module.css'

/** Of the bar, rem: the wings, the plate under the title, half the plate's width, the run of its bevel. */
const wing = 3.5
const plate = 4.25
const halfPlate = { wide: 15.5, narrow: 11 }
const bevel = 1.25
/** Below this width of the window, rem, the title is set smaller. */
const wideStage = 105

/** The bar's ground and its edge: two wings and a plate in the middle, in one drawing. */
export function Bevel() {
  const width = useStageWidth()
  const half = width < wideStage ? halfPlate.narrow : halfPlate.wide
  const [from, to] = [width / 2 - half, width / 2 + half]
  const edge = `M0 ${wing}H${from - bevel}L${from} ${plate}H${to}L${to + bevel} ${wing}H${width}`
  return (
    <svg className={styles.bevel} viewBox={`0 0 ${width} ${plate + 0.25}`} preserveAspectRatio="none" aria-hidden>
      <path d={`${edge}V0H0Z`} data-ground />
      <path d={edge} />
      <path d={`M${from - bevel} ${wing}L${from} ${plate}H${to}L${to + bevel} ${wing}`} data-accent />
    </svg>
  )
}
