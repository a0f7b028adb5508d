/**
 * Nouns of the field that jieba's dictionary does not hold, and whose first part it takes for a verb, an adverb or an adjective
 * (预制|菜, 加氢|站): without them a verb would be found inside a name. Words of plans of all provinces after 2015; names of single things do
 * not belong here.
 */
export const FIELD_NOUNS: readonly string[] = `
  预制菜 充电桩 充换电站 换电站 加氢站 起降点 停机坪 先行区 先导区 集聚区 集聚园 拓展区 承载区 缓冲区 抽水蓄能 虚拟电厂 微电网 再生水 调蓄池 回用率
  物联网 大数据 大模型 大飞机 新材料 石墨烯 元宇宙 智能制造 无人车 无人机 深远海 海洋牧场 专精特新 小巨人 众创空间 海外仓 跨境电商 冷链物流
  首台套 首版次 首批次 微改造 个转企 小升规 规转强 揭榜挂帅 赛马制 医联体 医共体 调解室 安置房 保障房 租赁住房 体验店 体验馆 投放点 收集点 服务点 骑行道 游步道
  出栏量 处置率 投产率 办结率 开工率 入库率 转化率 回收率 脱贫户 搬迁户 引导基金 产教融合 体教融合 医养结合 碳中和 碳达峰
`
  .trim()
  .split(/\s+/u);
