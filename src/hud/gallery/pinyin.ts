/**
 * Readings, without tones and with v for ü, of the characters in which machines and the plan's rows are named: each
 * syllable with the characters that are read so. A character with two readings stands twice.
 */
const table = `
an安按案 bai摆 ban半拌搬板版 bao保包报薄 bei倍备杯焙背被 beng泵 bi比臂 bian变编 biao标表 bie别 bing并 bo波
bu不布 cai材裁采 cang仓舱 cao糙 ce测 cha叉差插 chan产 chang场长 che车 chen尘 cheng成承称程 chi持池齿 chong充冲重
chu储出处触除 chuan传 chuang床 ci刺次 cu粗 cui淬 da大打达 dai带袋 dan单弹 dao刀导道 de得 deng灯等 di低底
dian点电 diao吊调 ding定锭顶 dong动 du度读 duan断段短端锻 dui堆对 duo垛多 fa发阀 fan反翻 fang房方纺防 fen分
feng封峰缝风 fu伏复敷服负辅釜 gan干感 gao膏高 ge割格 gong功工 gu固鼓 guan关惯灌管罐 guang光 gui柜硅轨 gun滚辊
guo裹过锅 han含焊 hang行 hao号 he合和盒 heng横珩 hong烘 hou厚 hu弧护葫 hua化滑花 huai坏 huan换环 hui回 hun混
huo火货 ji基急技机极激计集 jia加夹架 jian件健减剪拣检监碱键间 jiang降 jiao搅矫胶角酵 jie接节阶 jin紧金
jing净晶精警镜 ju据矩距锯 juan卷 jue觉 jun菌 ka卡 kang康 ke克可壳 kong控空 kou口 ku库 kua跨 kuan宽 kuang框 kuo廓
la拉 lan栏 lao老 lei类雷 leng冷 li力理离立 lian联链 liang量 liao料 lie列烈 lin淋 liu六流 long龙 lu炉芦 lun轮
luo络螺 lv滤率绿 ma码 mai麦 mao毛 mei每 men门 mi密米 mian棉面 miao描 ming命明 mo模磨膜 mu幕模目 nao脑 nei内
neng能 ning拧 niu扭钮 nong浓 pan盘 pao抛 pei配 pen喷 pi皮 pian偏片 pin品频 ping屏平瓶 pu谱铺 qi其器期气汽漆起
qian前千潜牵签 qiang强 qiao壳桥 qie切 qing清轻 qu区去取驱 quan全 que却缺 ran染燃 re热 ren人纫 rong熔 rou柔 ru入
san三散 sao扫 se色 sha杀砂纱 shan栅 shang上 she射摄设 shen伸 sheng升生绳 shi室式时湿示视识试食 shou手
shu属数术束梳输 shua刷 shuang双 shui水 si丝伺四 song送 su塑速 suan酸 suo缩 ta他塔 tai台 tan弹探 tang镗 tao套
ti体 tian天 tiao条调 tie贴 ting停 tong筒统通 tou头 tu图涂 tuo托 wan弯 wang网 wei位微未 wen温 wo卧 wu五无物
xi析洗系铣锡 xia下 xian显线铣陷 xiang像向相箱项 xiao削效消 xie写协械 xin信心 xing型形性行 xuan旋选 xue削学 ya压
yan验 yang氧 ye业液 yi仪医已衣 yin印引 ying应影硬 yong用 you油 yu与余域雨 yuan元原圆源 yun匀运 zai在载 zao燥造
zha轧 zhai窄 zhan占展站 zhang张长 zhao照 zhe折 zhen振真诊针 zheng整蒸 zhi制支智直知纸织置质 zhong中终重 zhou周轴
zhu主助注铸 zhuan转 zhuang桩装 zi子字自 zong总 zu组 zuan钻 zui嘴最 zuo作坐座
`

const readings = new Map<string, string[]>()
for (const group of table.trim().split(/\s+/)) {
  const [syllable = ''] = /^[a-z]+/.exec(group) ?? []
  for (const character of group.slice(syllable.length))
    readings.set(character, [...(readings.get(character) ?? []), syllable])
}

/** The characters of a text one by one. */
export function charactersOf(text: string): string[] {
  return Array.from(text)
}

/** How a character is read; empty for one that is not in the table. */
export function readingsOf(character: string): readonly string[] {
  return readings.get(character) ?? []
}

/**
 * Whether letters spell a text from some character on: syllables or their initials in any mixture, the last one as far
 * as it was typed; whatever is no Chinese character stands for itself.
 * @param letters lower case, without spaces
 */
export function isSpelled(text: string, letters: string): boolean {
  const characters = charactersOf(text.toLowerCase()).filter((character) => character !== ' ')
  return letters !== '' && characters.some((_, from) => continues(characters, from, letters))
}

function continues(characters: readonly string[], at: number, letters: string): boolean {
  if (letters === '') return true
  const character = characters[at]
  if (character === undefined) return false
  return [character, ...readingsOf(character)].some((reading) => {
    if (reading.startsWith(letters)) return true
    if (letters.startsWith(reading) && continues(characters, at + 1, letters.slice(reading.length))) return true
    return letters[0] === reading[0] && continues(characters, at + 1, letters.slice(1))
  })
}
