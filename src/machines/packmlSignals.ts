import type { KindSignal } from './definition.ts'

/** Signals of every PackML machine; `standard` is the PackML tag, which is also the Sparkplug metric name. */
export const packmlSignals: readonly KindSignal[] = [
  { name: 'stateCurrent', label: { zh: '状态', en: 'State' }, unit: '', standard: 'Status/StateCurrent' },
  { name: 'unitModeCurrent', label: { zh: '模式', en: 'Unit mode' }, unit: '', standard: 'Status/UnitModeCurrent' },
  {
    name: 'curMachSpeed',
    label: { zh: '速度', en: 'Machine speed' },
    unit: 'pcs/min',
    standard: 'Status/CurMachSpeed',
  },
  {
    name: 'cycleProgress',
    label: { zh: '节拍进度', en: 'Cycle progress' },
    unit: '',
    standard: 'Status/CycleProgress',
  },
  { name: 'cycleTime', label: { zh: '节拍', en: 'Cycle time' }, unit: 's', standard: 'Status/CycleTime' },
  {
    name: 'processedCount',
    label: { zh: '产量', en: 'Processed' },
    unit: 'pcs',
    standard: 'Admin/ProdProcessedCount/0/AccCount',
  },
  {
    name: 'defectiveCount',
    label: { zh: '不良数', en: 'Defective' },
    unit: 'pcs',
    standard: 'Admin/ProdDefectiveCount/0/AccCount',
  },
  { name: 'stopReason', label: { zh: '停机原因', en: 'Stop reason' }, unit: '', standard: 'Admin/StopReason/ID' },
  { name: 'activePower', label: { zh: '功率', en: 'Active power' }, unit: 'kW', standard: 'Energy/ActivePower' },
]
