/**
 * Kinds of tasks in plans for industry, told from words of a task's title. The first row of which a word stands in the title decides, so
 * narrower kinds come first: 「企业数字化转型」 is digitalisation, not the fostering of enterprises. Source: plan usage (titles of tasks in
 * plans for manufacturing of counties and cities).
 */
export interface TaskKind {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly words: readonly string[];
}

const row = (id: string, zh: string, en: string, words: string): TaskKind => ({ id, zh, en, words: words.split(' ') });

export const TASK_KINDS: readonly TaskKind[] = [
  row('attraction', '招商引资', 'Attraction of investment', '招商 招引 引资 外资 内资 招大引强'),
  row('talent', '人才', 'Talent', '人才 引才 引智 英才 工匠 技能 专家 人力资源'),
  row('finance', '金融', 'Finance', '金融 信贷 贷款 银行 融资 担保 资本市场 上市 股权 银企 基金 保险'),
  row(
    'digital',
    '数字化与智能化',
    'Digitalisation',
    '数字 智能化 智能制造 机器换人 两化融合 工业互联网 产业大脑 大数据 数据要素 数据资源 上云 未来工厂 信息化 人工智能',
  ),
  row(
    'innovation',
    '科技创新',
    'Science and innovation',
    '科技 科研 研发 核心技术 技术攻关 技术创新 创新平台 创新载体 创新驱动 创新能力 创新体系 创新主体 创新创业 产学研 成果转化 成果转换 孵化 研究院 实验室 基础再造',
  ),
  row(
    'green',
    '绿色低碳与安全',
    'Green development and safety',
    '绿色 低碳 碳达峰 节能 减排 用能 能耗 能源利用 环保 生态环境 生态保护 生态修复 污染 落后产能 低散乱 循环 安全',
  ),
  row('land', '用地与亩均效益', 'Land and output per mu', '用地 土地 亩均 低效工业 绩效评价 标准地 厂房 供地'),
  row('parks', '园区与平台', 'Parks and platforms', '园区 产业园 创新园 小微园 集聚区 入园 开发区 产业平台 特色平台 小镇 工业社区 产城'),
  row('quality', '质量、标准与品牌', 'Quality, standards and brands', '质量 标准 品牌 商标 知识产权 专利'),
  row(
    'service',
    '营商环境与企业服务',
    'Business environment and services',
    '营商 审批 最多跑一次 放管服 政务 减负 降本 帮扶 助企 服务平台 公共服务 企业服务 依法行政 法治 市场秩序 经济秩序 专项整治 要素保障',
  ),
  row(
    'opening',
    '开放合作与市场',
    'Trade and markets',
    '国际化 出口 外贸 对外 展会 市场开拓 开拓市场 拓展市场 市场拓展 市场交流 应用推广 区域合作 对外开放 开放合作 双向开放',
  ),
  row('enterprises', '企业培育', 'Fostering enterprises', '企业 冠军 个转企 上规 小升规 专精特新 龙头 梯队 总部 扶微 壮小 管理提升 企业家'),
  row('projects', '项目与投资', 'Projects and investment', '项目 投资 有效投入 技术改造 技改'),
  row(
    'clusters',
    '产业链与集群',
    'Industrial chains and clusters',
    '集群 产业链 链长 全产业链 供应链 产业振兴 产业引进 产业培育 新兴产业 主导产业 传统产业 未来产业 产业布局 强链 补链',
  ),
  row('policy', '财税与政策', 'Fiscal and other policy', '政策 财政 税收 资金 政府购买'),
  row(
    'organisation',
    '组织与考核',
    'Organisation and assessment',
    '组织 领导 考核 督查 督导 工作体系 工作机制 例会 专班 协调 宣传 氛围 统计 监测',
  ),
];
