import { useTranslation } from 'react-i18next'
import type { KindDefinition, KindSignal } from '../../machines/definition.ts'
import { useExhibit } from '../../session/exhibit.ts'
import { useSession } from '../../session/session.ts'
import { Panel } from '../shell/Panel.tsx'
import { useSampled } from '../useSampled.ts'
import { Slider } from './Slider.tsx'

/** Ends of signals that every machine or vehicle has and that show on its body. */
const commonEnds: Readonly<Record<string, readonly [number, number]>> = {
  cycleProgress: [0, 1],
  batteryCharge: [0, 100],
  loadCount: [0, 1],
}

/** Each signal that moves the machine: as its cycle has it, until somebody holds it. */
export function SignalPanel({ definition }: { readonly definition: KindDefinition }) {
  const { t } = useTranslation('gallery')
  const shown = definition.signals.flatMap((signal) => {
    const ends = endsOf(signal)
    return ends ? [{ signal, ends }] : []
  })
  return (
    <Panel name="gallery-signals" title={t('signals')} fixed>
      <div data-scrolls>
        {shown.map(({ signal, ends }) => (
          <SignalSlider key={`${definition.kind} ${signal.name}`} signal={signal} ends={ends} />
        ))}
      </div>
    </Panel>
  )
}

interface SignalSliderProps {
  readonly signal: KindSignal
  readonly ends: readonly [number, number]
}

function SignalSlider({ signal: { name, label, unit }, ends }: SignalSliderProps) {
  const { t } = useTranslation('gallery')
  const language = useSession((state) => state.language)
  const held = useExhibit((state) => state.held[name])
  const hold = useExhibit((state) => state.hold)
  const told = useSampled(({ reader }) => reader.number(0, name))
  return (
    <Slider
      name={name}
      label={label[language]}
      unit={unit}
      ends={ends}
      value={held ?? told}
      set={(value) => hold(name, value)}
      {...(held === undefined ? {} : { release: () => hold(name, undefined), releaseLabel: t('follow') })}
    />
  )
}

/** From rest to the farthest that work takes it. */
function endsOf({ name, range }: KindSignal): readonly [number, number] | undefined {
  if (!range || range[0] === range[1]) return commonEnds[name]
  return [Math.min(...range), Math.max(...range)]
}
