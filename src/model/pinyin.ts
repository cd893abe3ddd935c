/**
 * Readings, without tones and with v for ü, of the characters in which machines and the plan's rows are named: each
 * syllable with the characters that are read so. A character with two readings stands twice.
 */
const table = `
an安按案 ba八 bai摆白 ban半拌搬板版 bao保包报薄 bei倍备杯焙背被 beng泵 bi比笔臂避闭 bian变编边 biao标表 bie别
bing并 bo波玻驳 bu不布步部 ca擦 cai材菜裁采 cang仓舱藏 cao槽糙 ce侧测 cha叉差插查茶 chan产 chang厂场长 chao炒
che车 chen尘 cheng成承称程 chi持池齿 chong充冲重 chou抽 chu储出处触除 chuan串传 chuang床窗 chui吹垂 ci刺次瓷
cu粗 cui淬 cun存 da大打达 dai带袋 dan单弹 dao刀导道 de得 deng灯等 di低底 dian点电 diao吊调雕 die叠 ding定锭顶
dong冻动 du度读镀 duan断段短端锻 dui堆对 duo垛多 er二 fa发阀 fan反翻 fang房放方纺防 fen份分粉 feng封峰缝风
fu伏复幅敷服负辅釜 gai盖 gan干感杆 gang钢 gao膏高 ge割格隔革 gen根跟 gong公功工 gou沟钩 gu固鼓 gua刮挂
guan关惯灌管罐 guang光 gui柜硅轨 gun滚辊 guo果裹过锅 han含焊 hang行 hao号 he合和盒 heng恒横珩 hong烘 hou厚后
hu弧护葫 hua化滑花 huai坏 huan换环缓 hui回 hun混 huo火货 ji剂基急技挤机极激计记集 jia加夹架
jian件健减剪拣检煎监碱键间 jiang降 jiao交搅矫胶角酵 jie接节阶 jin巾浸紧进金 jing净径晶精警镜静 jiu九酒
ju举据矩距锯 juan卷 jue觉 jun菌 ka卡 kai开 kan看 kang康 kao烤 ke克刻可壳 kong孔控空 kou口 ku库裤 kua跨 kuai块快
kuan宽 kuang框 kuo廓 la拉 lan栏缆 lao老 lei类累雷 leng冷 li利力理璃离立粒里 lian炼联链 liang梁量 liao料 lie列烈
lin淋 liu六流 long龙 lu炉芦路 lun轮 luo络螺 lv滤率绿铝 ma码麻 mai麦 man慢 mao帽毛 mei每镁 men门 mi密米 mian棉面
miao描 ming命明 mo墨模磨膜 mu幕木模目 nai奶 nao脑 ne呢 nei内 neng能 ni泥 ning拧 niu扭钮 nong浓 pai拍排 pan盘
pao抛泡 pei配 pen喷 pi批皮 pian偏片 pin品频 ping屏平瓶 pu谱铺 qi七其启器期气汽漆起 qian前千潜牵签 qiang墙强枪
qiao壳桥橇 qie切 qing倾清轻 qu区去取曲驱 quan全圈 que却缺 ran染燃 rang让 re热 ren人纫 rong熔绒 rou揉柔肉 ru入
san三散 sao扫 se色 sha杀砂纱 shai筛 shan栅 shang上 shao烧 she射摄设 shen伸身 sheng剩升生绳
shi匙十失室式时湿石示视识试食 shou寿手收 shu属数术束梳竖输 shua刷 shuan栓 shuang双 shui水 si丝伺四 song松送
su塑速 suan算酸 sui随 suo缩锁 ta他塔 tai台钛 tan弹探毯 tang糖镗 tao套陶 ti体 tian天 tiao条调 tie贴铁 ting停
tong桶筒统通铜 tou头 tu图土涂 tui推退 tuo托拖 wai外 wan弯 wang网 wei位尾微未维 wen温稳 wo卧握 wu五无物误
xi吸析洗系铣锡隙 xia下 xian显线铣陷 xiang像向橡相箱项 xiao削小效校消 xie写协卸斜械鞋 xin信心芯锌 xing型形性行
xiu修 xuan悬旋选 xue削学 xun循 ya压轧 yan盐研验 yang养氧 yao药钥 ye业液 yi一仪医已异移衣 yin印因引 ying应影硬
yong泳用 you右油 yu与余域羽雨预鱼 yuan元原园圆源 yun匀运 zai在载 zao燥造 zha炸轧 zhai窄 zhan占展站 zhang张章长
zhao照 zhe折 zhen振真诊针 zheng整蒸证 zhi值制只支智直知纸织置质 zhong中终重 zhou周轴骤 zhu主助柱注煮铸 zhua抓爪
zhuai拽 zhuan转 zhuang桩装 zhun准 zi子字自 zong总纵 zu族组 zuan钻 zui嘴最 zuo作坐左座
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
