import { useTranslation } from 'react-i18next'
import type { KindDefinition, KindSignal } from '../../machines/definition.ts'
import { useExhibit } from '../../session/exhibit.ts'
import { useSession } from '../../session/session.ts'
import { Panel } from '../shell/Panel.tsx'
import { useSampled } from '../useSampled.ts'
import { type SignalControl, signalControl } from './signalControl.ts'
import { Slider } from './Slider.tsx'
import { Switch } from './Switch.tsx'

/** Each signal that moves the machine: as its cycle has it, until somebody holds it. */
export function SignalPanel({ definition }: { readonly definition: KindDefinition }) {
  const { t } = useTranslation('gallery')
  const shown = definition.signals.flatMap((signal) => {
    const control = signalControl(signal)
    return control ? [{ signal, control }] : []
  })
  return (
    <Panel name="gallery-signals" title={t('signals')} fixed>
      <div data-scrolls>
        {shown.map(({ signal, control }) => (
          <Held key={`${definition.kind} ${signal.name}`} signal={signal} control={control} />
        ))}
      </div>
    </Panel>
  )
}

interface HeldProps {
  readonly signal: KindSignal
  readonly control: SignalControl
}

function Held({ signal: { name, label, unit }, control }: HeldProps) {
  const { t } = useTranslation('gallery')
  const language = useSession((state) => state.language)
  const held = useExhibit((state) => state.held[name])
  const hold = useExhibit((state) => state.hold)
  const told = useSampled(({ reader }) => reader.number(0, name))
  const shared = {
    name,
    label: label[language],
    value: held ?? told,
    set: (value: number) => hold(name, value),
    ...(held === undefined ? {} : { release: () => hold(name, undefined), releaseLabel: t('follow') }),
  }
  return 'ends' in control ? <Slider {...shared} unit={unit} ends={control.ends} /> : <Switch {...shared} />
}
