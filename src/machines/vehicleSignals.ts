import type { CardDefinition, KindSignal } from './definition.ts'

/** Signals of every VDA 5050 vehicle; `standard` is the field of the 2.1 state message. */
export const vehicleSignals: readonly KindSignal[] = [
  {
    name: 'batteryCharge',
    label: { zh: '电量', en: 'Battery charge' },
    unit: '%',
    standard: 'batteryState.batteryCharge',
  },
  { name: 'charging', label: { zh: '充电中', en: 'Charging' }, unit: '', standard: 'batteryState.charging' },
  { name: 'speed', label: { zh: '速度', en: 'Speed' }, unit: 'm/s', standard: 'velocity' },
  { name: 'driving', label: { zh: '行驶中', en: 'Driving' }, unit: '', standard: 'driving' },
  { name: 'paused', label: { zh: '暂停', en: 'Paused' }, unit: '', standard: 'paused' },
  { name: 'operatingMode', label: { zh: '运行模式', en: 'Operating mode' }, unit: '', standard: 'operatingMode' },
  { name: 'orderId', label: { zh: '订单', en: 'Order' }, unit: '', standard: 'orderId' },
  { name: 'lastNodeId', label: { zh: '最近节点', en: 'Last node' }, unit: '', standard: 'lastNodeId' },
  { name: 'nextNodeId', label: { zh: '下一节点', en: 'Next node' }, unit: '', standard: 'nodeStates[0].nodeId' },
  {
    name: 'destinationNodeId',
    label: { zh: '已知终点', en: 'Farthest node of the order' },
    unit: '',
    standard: 'nodeStates[-1].nodeId',
  },
  { name: 'mapId', label: { zh: '地图', en: 'Map' }, unit: '', standard: 'agvPosition.mapId' },
  { name: 'loadCount', label: { zh: '载荷件数', en: 'Loads on board' }, unit: '', standard: 'loads' },
  { name: 'loadWeight', label: { zh: '载荷重量', en: 'Load weight' }, unit: 'kg', standard: 'loads[].weight' },
  { name: 'errorCount', label: { zh: '错误数', en: 'Errors' }, unit: '', standard: 'errors' },
  { name: 'errorType', label: { zh: '错误类型', en: 'Error type' }, unit: '', standard: 'errors[0].errorType' },
  { name: 'errorLevel', label: { zh: '错误等级', en: 'Error level' }, unit: '', standard: 'errors[0].errorLevel' },
  { name: 'connection', label: { zh: '连接', en: 'Connection' }, unit: '', standard: 'connectionState' },
  { name: 'safetyStop', label: { zh: '急停', en: 'Emergency stop' }, unit: '', standard: 'safetyState.eStop' },
  {
    name: 'distanceSinceLastNode',
    label: { zh: '距上一节点', en: 'Since last node' },
    unit: 'm',
    standard: 'distanceSinceLastNode',
  },
]

export const vehicleCard: CardDefinition = {
  headline: 'batteryCharge',
  signals: ['speed', 'loadCount', 'charging', 'orderId', 'destinationNodeId', 'errorType', 'operatingMode'],
}
