import type { Text } from '../model/text.ts'

/** A stage of an industry, with the equipment that the plan names for it by row. */
interface PlanStage {
  readonly industry: Text
  readonly stage: Text
  readonly rows: Readonly<Record<string, Text>>
}

/**
 * Equipment by industry in the plan's own words and order, rows A01 to H13: 重庆市发展智能制造实施方案（2019—2022年）.
 */
export const plan: readonly PlanStage[] = [
  {
    industry: { zh: '汽车', en: 'Automotive' },
    stage: { zh: '冲压', en: 'Stamping' },
    rows: {
      A01: { zh: '数控冲压机床', en: 'CNC stamping press' },
      A02: { zh: '冲压机器人', en: 'Press-tending robot' },
    },
  },
  {
    industry: { zh: '汽车', en: 'Automotive' },
    stage: { zh: '焊接', en: 'Welding' },
    rows: {
      A03: { zh: '六轴点焊机器人', en: 'Six-axis spot-welding robot' },
      A04: { zh: '弧焊机器人', en: 'Arc-welding robot' },
    },
  },
  {
    industry: { zh: '汽车', en: 'Automotive' },
    stage: { zh: '涂装', en: 'Painting' },
    rows: {
      A05: { zh: '喷涂机器人', en: 'Painting robot' },
      A06: { zh: '智能传感器', en: 'Smart sensor (paint shop)' },
    },
  },
  {
    industry: { zh: '汽车', en: 'Automotive' },
    stage: { zh: '总装', en: 'Final assembly' },
    rows: {
      A07: { zh: '自动涂胶机器人', en: 'Dispensing (gluing) robot' },
      A08: { zh: '整车总装检测装备', en: 'End-of-line vehicle test stand' },
    },
  },
  {
    industry: { zh: '电子', en: 'Electronics' },
    stage: { zh: '注塑和选备料', en: 'Moulding and material preparation' },
    rows: {
      B01: { zh: '多关节机器人', en: 'Articulated robot' },
      B02: { zh: '平面关节型（SCARA）机器人', en: 'SCARA robot' },
    },
  },
  {
    industry: { zh: '电子', en: 'Electronics' },
    stage: { zh: '表面贴装(SMT)', en: 'Surface mounting (SMT)' },
    rows: {
      B03: { zh: '自动上下料机械手', en: 'Loading/unloading manipulator' },
      B04: { zh: '自动视觉检测缺陷设备', en: 'Automated optical inspection (AOI)' },
    },
  },
  {
    industry: { zh: '电子', en: 'Electronics' },
    stage: { zh: '组装', en: 'Assembly' },
    rows: {
      B05: { zh: '自动拧紧机', en: 'Automatic screwdriving machine' },
      B06: { zh: '机器人化插装与贴敷', en: 'Robotic insertion and mounting cell' },
      B07: { zh: '智能封装与测试', en: 'Smart packaging-and-test cell (IC)' },
    },
  },
  {
    industry: { zh: '电子', en: 'Electronics' },
    stage: { zh: '质检', en: 'Quality inspection' },
    rows: {
      B08: { zh: '全自动功能测试机', en: 'Automatic functional tester' },
      B09: { zh: '机器人视觉对比系统', en: 'Robotic vision comparison system' },
    },
  },
  {
    industry: { zh: '电子', en: 'Electronics' },
    stage: { zh: '包装', en: 'Packing' },
    rows: {
      B10: { zh: '自动化包装流水线', en: 'Automated packing line' },
    },
  },
  {
    industry: { zh: '装备', en: 'Equipment making' },
    stage: { zh: '机械加工', en: 'Machining' },
    rows: {
      C01: { zh: '数控车床', en: 'CNC lathe' },
      C02: { zh: '数控铣床', en: 'CNC milling machine' },
      C03: { zh: '车铣复合加工中心', en: 'Turn-mill machining centre' },
      C04: { zh: '精密齿轮加工机床', en: 'Precision gear-cutting machine' },
      C05: { zh: '上下料机械手', en: 'Machine-tending manipulator (gantry)' },
      C06: { zh: '3D打印机', en: '3D printer (metal LPBF)' },
    },
  },
  {
    industry: { zh: '装备', en: 'Equipment making' },
    stage: { zh: '装配', en: 'Assembly' },
    rows: {
      C07: { zh: '自动翻转台', en: 'Automatic turnover positioner' },
      C08: { zh: '自动装配机器人', en: 'Assembly robot' },
    },
  },
  {
    industry: { zh: '装备', en: 'Equipment making' },
    stage: { zh: '检测', en: 'Inspection' },
    rows: {
      C09: { zh: '视觉对比系统', en: 'Vision comparison system' },
      C10: { zh: '智能检测装置', en: 'Smart inspection device (CMM)' },
      C11: { zh: '微机电系统（MEMS）传感器', en: 'MEMS sensor' },
    },
  },
  {
    industry: { zh: '化医', en: 'Chemicals and pharmaceuticals' },
    stage: { zh: '过程控制', en: 'Process control' },
    rows: {
      D01: { zh: '智能仪表', en: 'Smart field instrument' },
      D02: { zh: '智能传感器', en: 'Smart sensor (process)' },
      D03: { zh: '数据采集与监控系统（SCADA）', en: 'SCADA' },
      D04: { zh: '离散控制系统（DCS）', en: 'DCS' },
      D05: { zh: '紧急停车系统（ESD）', en: 'Emergency shutdown system' },
    },
  },
  {
    industry: { zh: '材料', en: 'Materials' },
    stage: { zh: '原材料管理', en: 'Raw materials' },
    rows: {
      E01: { zh: '无人行车系统', en: 'Unmanned overhead crane' },
      E02: { zh: '智能库管系统', en: 'Smart stockyard management system' },
      E03: { zh: '自动配料机', en: 'Automatic batching machine' },
    },
  },
  {
    industry: { zh: '材料', en: 'Materials' },
    stage: { zh: '成型', en: 'Forming' },
    rows: {
      E04: { zh: '打磨机器人', en: 'Grinding robot' },
      E05: { zh: '切割机器人', en: 'Cutting robot' },
      E06: { zh: '数控压力成型机', en: 'CNC hydraulic forming press' },
    },
  },
  {
    industry: { zh: '食品', en: 'Food' },
    stage: { zh: '生产', en: 'Production' },
    rows: {
      F01: { zh: '自动化加工生产线', en: 'Automated food-processing line' },
      F02: { zh: '分拣机器人', en: 'Sorting (delta) robot' },
      F03: { zh: '在线监测', en: 'In-line monitor' },
    },
  },
  {
    industry: { zh: '食品', en: 'Food' },
    stage: { zh: '包装', en: 'Packing' },
    rows: {
      F04: { zh: '包装机器人', en: 'Packing robot' },
      F05: { zh: '自动化包装生产线', en: 'Automated packaging line' },
    },
  },
  {
    industry: { zh: '纺织', en: 'Textiles' },
    stage: { zh: '纺纱', en: 'Spinning' },
    rows: {
      F06: { zh: '全自动、半自动转杯纺纱机', en: 'Rotor spinning machine' },
      F07: { zh: '自动换筒并条机', en: 'Auto-doffing draw frame' },
    },
  },
  {
    industry: { zh: '纺织', en: 'Textiles' },
    stage: { zh: '织布', en: 'Weaving and knitting' },
    rows: {
      F08: { zh: '电脑横机', en: 'Computerised flat knitting machine' },
    },
  },
  {
    industry: { zh: '纺织', en: 'Textiles' },
    stage: { zh: '染整', en: 'Dyeing and finishing' },
    rows: {
      F09: { zh: '数字仪表', en: 'Digital instrument (dyeing)' },
      F10: { zh: '可编程控制器', en: 'PLC cabinet' },
    },
  },
  {
    industry: { zh: '纺织', en: 'Textiles' },
    stage: { zh: '成衣', en: 'Garment making' },
    rows: {
      F11: { zh: '智能打版剪裁', en: 'Smart pattern cutter' },
      F12: { zh: '智能缝纫机械', en: 'Smart sewing machine' },
    },
  },
  {
    industry: { zh: '全行业', en: 'All industries' },
    stage: { zh: '仓储物流', en: 'Warehousing and logistics' },
    rows: {
      G01: { zh: '智能搬运机器人', en: 'Smart handling robot (AMR)' },
      G02: { zh: '无人搬运车（AGV）', en: 'Automated guided vehicle' },
      G03: { zh: '码垛机器人', en: 'Palletising robot' },
      G04: { zh: '射频识别技术（RFID）', en: 'RFID gate / reader' },
      G05: { zh: '智能定位终端', en: 'Smart positioning terminal (UWB/BDS tag)' },
      G06: { zh: '智能立体仓库', en: 'Automated high-bay warehouse (AS/RS)' },
    },
  },
  {
    industry: { zh: '关联产业', en: 'Related industries' },
    stage: { zh: '工业机器人', en: 'Industrial robots' },
    rows: {
      H01: { zh: '双臂机器人', en: 'Dual-arm robot' },
      H02: { zh: '抛光打磨机器人', en: 'Polishing robot' },
      H03: { zh: '人机协调机器人', en: 'Collaborative robot' },
    },
  },
  {
    industry: { zh: '关联产业', en: 'Related industries' },
    stage: { zh: '智能制造装备', en: 'Smart manufacturing equipment' },
    rows: {
      H04: { zh: '精密磨齿机', en: 'Precision gear grinder' },
      H05: { zh: '智能滚齿机', en: 'Smart gear hobbing machine' },
      H06: { zh: '精密五轴加工中心', en: 'Five-axis machining centre' },
      H07: { zh: '激光/电子束高效选区熔化装备', en: 'Laser / e-beam selective melting' },
      H08: { zh: '激光加工装备', en: 'Laser processing machine' },
      H09: { zh: '在线检测系统装备', en: 'In-line inspection equipment' },
      H10: { zh: '可视化柔性装配装备', en: 'Visual flexible assembly cell' },
      H11: { zh: '设备全生命周期健康检测诊断装备', en: 'Equipment health diagnosis station' },
      H12: { zh: '车间物流智能化成套装备', en: 'Shop-floor logistics set' },
    },
  },
  {
    industry: { zh: '关联产业', en: 'Related industries' },
    stage: { zh: '智能传感器', en: 'Smart sensors' },
    rows: {
      H13: { zh: '光学、惯性、硅麦克风、汽车压力、激光雷达、气体、图像、生物传感器', en: 'The eight sensor families' },
    },
  },
]

/** All rows, in the plan's order. */
export const planRowIds: readonly string[] = plan.flatMap(({ rows }) => Object.keys(rows))
