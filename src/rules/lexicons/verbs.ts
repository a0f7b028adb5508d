/**
 * The closed and half-closed word classes that a clause with a quantity is made of. Vocabulary of plans, action plans and work
 * reports; sources: 国务院及地方规划、行动方案通用语, 政府工作报告. Longest match wins, so order is free.
 */
const list = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/u)
    .sort((a, b) => b.length - a.length);

const set = (text: string): ReadonlySet<string> => new Set(list(text));

/** Verbs of doing: the `action` of a target. Compounds (引进和培育, 组织申报, 新增培育) are put together from these. */
export const ACTIONS = list(`
  综合整治 综合治理 落地 上架 预算列支 孵育 列支 撬动 转岗培训 腾挪 谋划储备 盘活腾挪 投保 稳岗 新签 播种 统筹安排 推广应用 关闭退出 竣工投产 新修 保障 新发展 新上线 除险加固 加固 疏浚 清淤 提标改造 整合提升 培优 新改扩建
  挖掘 盘活利用 争创 完善 健全 强化 深化
  提质改造 改薄 争取
   主导 接待 减免 免收 计提 统筹 交付 筹集 签订 选送 支付 形成 新增 净增 新建 新引进 新招引 新培育 新认定 新设 新设立 新开工 新投产 新入库 新签约 新注册 新落地 新上 新创建 新组建 新获批
  新开通 新开 新招 新启动 新开发 新打造 改扩建 改建 扩建 续建 迁建 加装 新改建 建成 建设 建立 建好 共建 筹建 创建 创办 组建 搭建 构建 兴建 修建 开建 开工建设 启动建设 动建 开工 投产
  投用 投运 启用 培育 培养 引进 引育 引导 招引 招聘 招收 吸引 引入 集聚 孵化 扶持 支持 帮扶 选派 选聘 选树 选育 选择 遴选 筛选 评选 认定 命名 授予 培训 轮训 开发 研发 研制 推出 发布 攻克
  突破攻克 解决 破解 转化 推广 应用 实施 开展 组织 举办 承办 主办 参与 主持 制定 制订 制修订 修订 编制 出台 申报 申请 创成 获得 获评 获批 取得 荣获 入选 列入 纳入 评定 评为 申领
  打造 推进 推动 助推 促进 带动 督促 指导 推行 落实 完成 淘汰 关停 关闭 腾退 腾出 盘活 整治 清理 处置 消化 治理 改造 改造提升 新改造 更新 修缮 修复 整合 升级 拓展 拓宽 扩大 投入 安排 筹措
  争取到位 发放 提取 拨付 拿出 给予 给于 享受 提供 配置 配备 配建 布局 布设 设立 设置 开设 开通 开辟 上线 接入 部署 投放 铺设 架设 敷设 安装 栽植 造林 营造 放养 供应 供给 出让 收储 征收
  流转 供地 消纳 化解 压减 压降 减少 削减 节约 替代 安置 转移就业 帮助 扶助 救助 惠及 输送 派驻 聘请 聘任 签署 达成 对接 谋划 策划 包装 洽谈 举行 召开 开行 开航 新辟 加密 控制 聚焦 专注于
  争得 争列 入库 竣工 检查 整顿 销毁 取缔 撤并 取消 分解 拍摄 出版 推荐 培树 用好 管好 守住 守牢 征集 办结 查处 抽检 抽查 植树 治污 贯通 建成投用 建成投产 谋划建设 谋划实施
  做靓 做优 做精 做特 做强 做大 擦亮 促成 表彰 抵扣 租住 实行 执行 走访 慰问 落户 撮合 资助 评审 授牌 吸纳 招引落地 入驻 进驻 孵化培育 补充 扩容 增加 增设 增配 增建 增殖 购置
  采购 试制 柔性引进 全职引进 重点引进 刚性引进 梯度培育 滚动实施 滚动推进 精准招引 定期组织 先行布局 兑现 兑付 返还 转贷 放贷 募集 归集 培育形成 打造形成 建设形成 聚集形成 完善提升 提升改造 引进落地
  落地建设 推动实施 挖潜 消除 斩获 避让 立项建设 探索建成 打通 承接 检测 搬迁 发动 办理 新建成 新(改)建 新(改、扩)建 新(改扩)建 改(扩)建`);

/** Verbs that only follow another verb of doing in its compound (招引落地, 建成和提升, 组织或参与, 培育形成). */
export const SECOND_ACTIONS = list(
  '落地 提升 参与 形成 应用 推广 完善 壮大 优化 保护 运营 投产 投用 验收 达产 开工 提高 扩大 实施 建设 见效 上市 入库 转化 修复 改善 更新 整治 治理 扩建 改建 下放 调整 规范',
);

/** How a verb of doing goes on where it is no verb but the beginning of a noun. */
export interface NounsOfVerb {
  readonly heads: readonly string[];
  /** what begins like one of the heads and is none */
  readonly others: readonly string[];
  /** heads that stand at the end of the phrase only */
  readonly last: readonly string[];
}

/**
 * Nouns that begin with a verb of doing: the verb is no action there (研发投入, 孵化器, 建成区). One row a verb: what follows it in the noun; behind
 * the stroke what only looks so (建成区域 is no 建成区); with $ what follows it only at the end of the phrase (建设项目).
 */
export const VERB_NOUNS: ReadonlyMap<string, NounsOfVerb> = new Map(
  `
  包装: 印刷 设计 材料 机械 物
  安置: 房 点 区 率
  脱贫: 人口 户 地区
  集聚: 区 地 度 效应
  研发: 设计 投入 经费 支出 费用 人员 强度 机构 活动 平台 中心 设备 能力
  孵化: 器 基地 载体 平台 面积 园 链
  建成: 区 / 区域 区级
  主导: 产业 产品 行业 品种
  招聘: 活动 会
  对接: 会 机制
  洽谈: 会
  发布: 会
  表彰: 会 大会
  评审: 会
  入驻: 企业 率 商户 项目 机构
  申报: 人 单位 主体 企业 条件
  营造: 林
  培训: 基地 机构 中心 费 人次 班
  监测: 站 点 断面 网
  服务: 站 中心 业 点 窗口 企业 出口
  创建: 工作
  转化: 率 医学
  更新: 改造资金
  支持: 力度 政策
  新增: 就业 贷款余额 / 就业大学 就业人员 就业岗位
  引进: 技术费
  建设: 用地 规模 周期 进度 项目$ 单位 工期 成本
  投入: 强度 产出 使用
  改造: 项目$ 面积
  统筹: 区 层次 / 区市 区县 区级
  开发: 区 强度 商
  储备: 粮 量 库 地 林
  组织: 化 部
  生产: 总值 能力 线 率 性
  供应: 链 商 能力 量
  展示: 中心 馆
  发放: 量 额 率
  应用: 场景 软件 系统 平台 程序
  处置: 率 能力
  治理: 率 面积
  覆盖: 率 面
  接待: 游客人次 人次 能力 设施
  设置: 率
  参与: 率 度
  完成: 率
  落实: 率
  办结: 率
  办理: 流程 事项 时限 环节 时间 条件
  回收: 率 网点
  检查: 站 组 点 员 率 量 力度 制度
  取消: 率
  入库: 率 企业 项目 税收 库
  竣工: 率 面积 验收 联合验收 产值
`
    .trim()
    .split('\n')
    .map((row): [string, NounsOfVerb] => {
      const [verb = '', rest = ''] = row.trim().split(': ');
      const [heads, others = []] = rest.split(' / ').map((part) => part.split(' '));
      const last = (heads ?? []).filter((word) => word.endsWith('$')).map((word) => word.slice(0, -1));
      return [verb, { heads: (heads ?? []).filter((word) => !word.endsWith('$')), others, last }];
    }),
);

/** What a holder does or has done, in a name of a kind of firm or person (导入卓越绩效管理企业, 通过验收项目): no action. */
export const HOLDER_VERBS = set(
  '导入 通过 参加 加入 进入 采用 使用 符合 具备 取得 入选 获评 获批 利用 享受 从事 列入 认定 注册 登记 在建 签约 动建 投产 开工 竣工 上市 挂牌 上云',
);

/** Verbs that only say that a value is reached; never an action. */
export const REACHES = list(`
  实现 达到 达 到达 突破 超过 超 迈上 跨上 站上 迈入 跃上 冲刺 冲击 逼近 接近 为 是 至 到 在 占 占到 达成 保持在 稳定在 控制在 保持 稳定 维持在 提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 增至 增到 扩大到 扩大至 上升到
  上升至 升至 升到 发展到 发展至 壮大到 拓展到 拓展至 延长至 上调至 下降到 下降至 降低到 降低至 降至 降到 减少到 减少至 减至 压减至 压减到 压缩至 压缩到 缩短至 缩短到 缩减至 控制到 限制在 跑进 缩小到 缩小至 高达 多达 总计达到 总计 合计 共计
  共 不变 使 让 约占 累积 规模达 进入 位居 位列 跻身 稳居 站稳 巩固在 巩固提升到 扩能至 延长到 跃升至 攀升至 精简至 精简到 降为 增为 扩至 提速至 回落到 回落至 恢复到 恢复至 定为 设为 做到 按 按照 仅 提至`);

/** Verbs of having: their subject is no part of the indicator. */
export const HAVINGS = list('现有 共有 拥有 具有 具备 有 培育有 建有 设有 配有 含 包含 包括');

/** A change by a rate. */
export const GROWS = list('递增 增长率 增长 增速 增幅 提高 提升 增加 上升 上涨 上浮 扩大 涨幅 加快');
export const FALLS = list('递减 下降率 下降 降低 减少 降幅 压减 削减 下浮 减免 缩短 压缩 收窄 减轻 下调 降 减');

/** Words of ensuring and striving. */
export const ENSURES = list('确保 保证 务必');
export const STRIVES = list('力争 争取 力求 努力');

/** Words before a phrase that belong to no field. */
export const FILLERS = list(`
  其中 并 并且 同时 以及 且 还 再 也 均 都 总共 共 要 将 应 应当 须 可 可以 能够 能 计划 预计 拟 目标 原则上 一般 基本 基本上 全面 大力 加快 加速 积极 着力 重点 优先 持续 不断 进一步 深入 扎实 切实 稳步 有序 逐步 率先 先行 定期
  主动 统筹 精准 全力 努力 集中 分批 分类 分级 梯次 滚动 充分 及时 大幅 稳妥 高质量 高标准 高水平 高起点 高效 联合 继续 认真 严格 尽快 抓紧 加大 加大力度 最终 至 使 让 把 平均 合计 总计 另外 此外 预期 主要 首期 一期 近期 远期 年度
  成功 顺利 圆满 历史性 全速 加力 争分夺秒 多渠道 多方式 多种方式 多形式 首批 有望 踊跃 强力
  当前 至少 已 已经`);

/** Region words that lead a phrase (全县, 我市, 全域). */
export const REGIONS = list(
  '全县 全区 全市 全省 全国 全州 全旗 全镇 全乡 全域 全系统 全行业 全县域 我县 我区 我市 我省 我国 我州 本县 本区 本市 本省 在全县 在全区 在全市 在全省 县内 市内 区内 省内 全自治区 全院 全校 全盟',
);

/** Prepositions that open a phrase before the verb. */
export const PREPOSITIONS = list(
  '围绕 依托 通过 针对 面向 聚焦于 结合 根据 按照 按 依据 利用 借助 基于 对于 对 从 以 在 由 向 与 为 自 随着 经 凭借 立足 紧扣 瞄准 就 沿 沿着',
);

/** Verbs that take a scheme as their object; after any other the scheme is what the verb names (建设方案, 培育计划). */
export const TAKES_SCHEME = set(
  '建立 制定 制订 制修订 编制 出台 构建 实施 开展 推进 落实 修订 发布 组织实施 参与 主持 推行 启动 安排 拨付 提取 筹措 设立 统筹 完成 打造 谋划 新增 引导 撬动 吸引 整合 争取 兑付 发放',
);

/** Verbs that, bare before 项目 or 企业, make a name of a kind of project or firm (签约项目60个). */
export const PROJECT_VERBS = set(
  '签约 注册 动建 投产 开工 竣工 入库 落地 上市 储备 投用 试点 挂牌 上云 续建 改建 扩建 出口 孵化 培育入库 新建 建成 转化 服务 生产 运营 监测 入驻 示范',
);

/** Verbs of adding; they join only with verbs of building and gaining. */
export const INCREMENTS = set('新增 净增');

/** Verbs of building and gaining: what 新增 and 净增 join with. */
export const AFTER_INCREMENT = set(
  '培育 应用 引进 认定 建设 建成 招引 实施 打造 创建 获批 引育 培养 推广 落地 设立 布局 投放 改造 发放 释放 下放 纳入 转移',
);

/** Verbs of giving take a receiver, never a second verb (给予研发单位…). */
export const GIVINGS = set('给予 给于 享受 发放 安排 奖励 补助 补贴 资助 提供 落实');

/** Verbs that name a kind of project or firm, and before a kind of firm or person that is counted are deeds: 投资初创企业50家. */
export const DEEDS_TO_FIRMS = set('投资 服务');
/** Verbs that, behind 完成, are the deed that is completed: 完成造林绿化1万亩. */
export const DEED_DONE = set('造林 植树 栽植 招商 营造');

/** Second verbs that are nouns as well: before a number or a mark they are no verb (建设服务10个). */
export const SECOND_OR_NOUN = set('服务 生产 使用 管理 培训 应用 保护 上市 转化');

/** Single characters that are verbs of reaching only between a noun and a number. */
export const WEAK_REACHES = set('为 是 至 到 在 占 超 达 共 按 仅 使 让');

/** Verbs that, right before a number without a noun behind it, are verbs and not the end of a name. */
export const SURE_AT_NUMBER = set(
  '新增 净增 新建 新引进 新认定 新设立 新培育 建成 遴选 选择 发放 投放 提供 给予 给于 支持 奖励 补助 补贴 资助 提取 安排 拿出 配置 享受 开展 举办 培训 转化 引进 培育 淘汰 推广应用 上架 入库 开工 投产 关停 报废 退出 到位 交付 上线',
);

/** Those of them that stay verbs even behind a phrase with a noun of its own (国家高新技术企业新增20家). */
export const ACTION_AT_NUMBER = set(
  '新增 净增 新建 新引进 新认定 新设立 新培育 建成 支持 发放 遴选 选择 提供 享受 淘汰 推广应用 上架 入库 关停 报废 交付 上线',
);

/** Verbs of giving that are nouns too. */
export const GIFTS = set('奖励 补助 补贴 资助 奖补 贴息 减免 补偿');

/** Verbs of giving whose gift may stand behind the last number of a list. */
export const GIVEN = set('给予 给于 享受 予以 提供');

/** Words at the end of a phrase that belong to the verb after it. */
export const LOOSE_ENDS = set('严格 总体 实际 基本 逐步 再 须 必须 应 可 拟 满 并 也 都 将 已 约 大体 动态 整体 平均 分别 高于 至少 不断');

/** Words that the cutter tags as verbs but that stand before a noun as its qualifier. */
export const QUALIFYING_VERBS = set(
  '自主 联合 停车 定向 专项 授权 认定 注册 登记 入库 入选 备案 储能 充电 换电 发电 采摘 休闲 避险 扶贫 脱贫 安置 惠民 助农 创新 创业 研究 管理 发展 合作 交流 旅游 教育 ' +
    '生产 消费 投资 出口 进口 贸易 运输 设计 制造 加工 销售 融资 贷款 就业 医疗 养老 托育 规划 示范 试点 招商 入园 用地 供水 供电 排水 污水 垃圾 审批 区直 市直 县直 节能 环保 节水',
);
