import { type ComponentType, lazy } from 'react'
import { AlarmsPanel } from './alarms/AlarmsPanel.tsx'
import { BannerPanel } from './banner/BannerPanel.tsx'
import { EnergyPanel } from './energy/EnergyPanel.tsx'
import { FleetPanel } from './fleet/FleetPanel.tsx'
import { KpiPanel } from './kpi/KpiPanel.tsx'
import { LegendPanel } from './legend/LegendPanel.tsx'
import { MachinesPanel } from './machines/MachinesPanel.tsx'
import { NotePanel } from './note/NotePanel.tsx'
import { OrdersPanel } from './orders/OrdersPanel.tsx'
import { TickerPanel } from './ticker/TickerPanel.tsx'
import { TagPanel } from './tag/TagPanel.tsx'
import { TitlePanel } from './title/TitlePanel.tsx'
import { TrailPanel } from './trail/TrailPanel.tsx'
import { VehiclesPanel } from './vehicles/VehiclesPanel.tsx'
import { ViewpointsPanel } from './viewpoints/ViewpointsPanel.tsx'

/** Panels that the first picture does without: they are fetched after it, or when one of them is asked for. */
export const fetchLaterPanels = () => import('./laterPanels.ts')

function later(name: keyof Awaited<ReturnType<typeof fetchLaterPanels>>): ComponentType {
  return lazy(async () => ({ default: (await fetchLaterPanels())[name] }))
}

export interface PanelEntry {
  /** Its folder; `data-panel` of its element. */
  readonly id: string
  readonly Component: ComponentType
}

export interface Overlay extends PanelEntry {
  /** Says that it is open, where it is not always. */
  readonly open?: 'problemsOpen' | 'helpOpen'
}

/** Panels that place themselves over the picture. */
export const overlays: readonly Overlay[] = [
  { id: 'tag', Component: TagPanel },
  { id: 'title', Component: TitlePanel },
  { id: 'kpi', Component: KpiPanel },
  { id: 'trail', Component: TrailPanel },
  { id: 'ticker', Component: TickerPanel },
  { id: 'legend', Component: LegendPanel },
  { id: 'viewpoints', Component: ViewpointsPanel },
  { id: 'note', Component: NotePanel },
  { id: 'problems', Component: later('ProblemsPanel'), open: 'problemsOpen' },
  { id: 'help', Component: later('HelpPanel'), open: 'helpOpen' },
  { id: 'banner', Component: BannerPanel },
]

export interface ColumnPanel extends PanelEntry {
  /** Path of its icon in a field of 16 × 16, drawn as a line. */
  readonly icon: string
}

/** Panels of the columns; `stages.ts` says which stand where. To add one: a folder here, a line below, its texts in both catalogues. */
export const columnPanels = [
  { id: 'asset', icon: 'M8 1.5l5.5 3v7L8 14.5l-5.5-3v-7zM2.5 4.5L8 7.5l5.5-3M8 7.5v7', Component: later('AssetPanel') },
  { id: 'fleet', icon: 'M1.5 4.5h8v6h-8zM9.5 6.5h3l2 2v2h-5M4 12.5v-2M12 12.5v-2', Component: FleetPanel },
  { id: 'machines', icon: 'M2 13.5h6M5 13.5v-4l4-5l4 2M9 4.5l-1.5-1.5M13 6.5v3', Component: MachinesPanel },
  { id: 'energy', icon: 'M9 1.5L4 9h4l-1 5.5L12 7H8z', Component: EnergyPanel },
  { id: 'alarms', icon: 'M8 2l6.5 11.5h-13zM8 6.5v3.5M8 11.2v1', Component: AlarmsPanel },
  { id: 'orders', icon: 'M3.5 2h9v12h-9zM5.5 5.5h5M5.5 8h5M5.5 10.5h3', Component: OrdersPanel },
  { id: 'vehicles', icon: 'M2 4h1M5 4h9M2 8h1M5 8h9M2 12h1M5 12h9', Component: VehiclesPanel },
  { id: 'output', icon: 'M2 14V9.5h2.5V14M6.75 14V5h2.5v9M11.5 14V2.5H14V14', Component: later('OutputPanel') },
  { id: 'lines', icon: 'M1.5 11.5h13M3 11.5v-5h3v5M8.5 11.5v-7h3v7M4.5 14h7', Component: later('LinesPanel') },
  { id: 'stops', icon: 'M5 2h6l3 3v6l-3 3H5l-3-3V5zM6.5 5.5v5M9.5 5.5v5', Component: later('StopsPanel') },
  {
    id: 'yield',
    icon: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM5 8l2.2 2.2L11 6',
    Component: later('YieldPanel'),
  },
  { id: 'classes', icon: 'M2 2.5h5v5H2zM9 2.5h5v5H9zM2 9.5h5v4H2zM9 9.5h5v4H9z', Component: later('ClassesPanel') },
  { id: 'standing', icon: 'M4 2h8M4 14h8M5 2c0 4 6 4 6 12M11 2c0 4-6 4-6 12', Component: later('StandingPanel') },
  { id: 'batteries', icon: 'M1.5 4.5h11v7h-11zM12.5 6.5h2v3h-2M4 7v2M6.5 7v2', Component: later('BatteriesPanel') },
  { id: 'docks', icon: 'M1.5 14V5L8 2l6.5 3v9M4 14V8h3.5v6M8.5 14V8H12v6', Component: later('DocksPanel') },
  { id: 'profile', icon: 'M1.5 14h13M3 14v-4M5.5 14V8M8 14V4M10.5 14V6.5M13 14v-5', Component: later('ProfilePanel') },
  { id: 'trend', icon: 'M1.5 2v12h13M3.5 10.5l3-4l3 2.5l4.5-6', Component: later('TrendPanel') },
  { id: 'intensity', icon: 'M8 14.5a6 6 0 1 1 6-6M8 8.5l4-4M8 8.5h.1', Component: later('IntensityPanel') },
  {
    id: 'media',
    icon: 'M8 1.5c3 4 4.5 6 4.5 8.5a4.5 4.5 0 0 1-9 0C3.5 7.5 5 5.5 8 1.5z',
    Component: later('MediaPanel'),
  },
  {
    id: 'consumers',
    icon: 'M5 1.5v4M11 1.5v4M3.5 5.5h9v3a4.5 4.5 0 0 1-9 0zM8 13v2',
    Component: later('ConsumersPanel'),
  },
  { id: 'gates', icon: 'M2 14V3h2.5v11M4.5 6.5h9.5v2H4.5M8 6.5L7 8.5M11 6.5L10 8.5', Component: later('GatesPanel') },
  {
    id: 'safety',
    icon: 'M8 1.5l5.5 2v4.5c0 3-2.5 5.5-5.5 6.5c-3-1-5.5-3.5-5.5-6.5V3.5z',
    Component: later('SafetyPanel'),
  },
  { id: 'feeds', icon: 'M2 5.5c4-4 8-4 12 0M4.5 8.5c2.5-2.5 4.5-2.5 7 0M8 12h.1', Component: later('FeedsPanel') },
  { id: 'stale', icon: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 4.5V8l2.5 2', Component: later('StalePanel') },
  { id: 'issues', icon: 'M3 2h7l3 3v9H3zM10 2v3h3M8 7v3M8 11.5v1', Component: later('IssuesPanel') },
  { id: 'kinds', icon: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12zM8 8V2M8 8l5 3', Component: later('KindsPanel') },
  { id: 'defects', icon: 'M3 3l10 10M13 3L3 13', Component: later('DefectsPanel') },
] as const satisfies readonly ColumnPanel[]

export type ColumnPanelId = (typeof columnPanels)[number]['id']

/** Everything over the picture. */
export const panels: readonly PanelEntry[] = [...overlays, ...columnPanels]
