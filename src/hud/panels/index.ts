import type { ComponentType } from 'react'
import { AssetPanel } from './asset/AssetPanel.tsx'
import { BannerPanel } from './banner/BannerPanel.tsx'
import { EnergyPanel } from './energy/EnergyPanel.tsx'
import { FleetPanel } from './fleet/FleetPanel.tsx'
import { HelpPanel } from './help/HelpPanel.tsx'
import { MachinesPanel } from './machines/MachinesPanel.tsx'
import { NotePanel } from './note/NotePanel.tsx'
import { ProblemsPanel } from './problems/ProblemsPanel.tsx'
import { TitlePanel } from './title/TitlePanel.tsx'
import { VehiclesPanel } from './vehicles/VehiclesPanel.tsx'
import { ViewpointsPanel } from './viewpoints/ViewpointsPanel.tsx'

export interface PanelEntry {
  /** Its folder; `data-panel` of its element. */
  readonly id: string
  /** `left` and `right` are the columns, from the top; `over` places itself. */
  readonly region: 'left' | 'right' | 'over'
  readonly Component: ComponentType
}

/** Everything over the picture. To add a panel: a folder here, a line below, its texts in both catalogues. */
export const panels: readonly PanelEntry[] = [
  { id: 'title', region: 'over', Component: TitlePanel },
  { id: 'banner', region: 'over', Component: BannerPanel },
  { id: 'fleet', region: 'left', Component: FleetPanel },
  { id: 'machines', region: 'left', Component: MachinesPanel },
  { id: 'energy', region: 'left', Component: EnergyPanel },
  { id: 'asset', region: 'right', Component: AssetPanel },
  { id: 'vehicles', region: 'right', Component: VehiclesPanel },
  { id: 'viewpoints', region: 'over', Component: ViewpointsPanel },
  { id: 'note', region: 'over', Component: NotePanel },
  { id: 'problems', region: 'over', Component: ProblemsPanel },
  { id: 'help', region: 'over', Component: HelpPanel },
]
