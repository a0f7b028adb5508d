/**
 * The closed and half-closed word classes that a clause with a quantity is made of. Vocabulary of plans, action plans and work
 * reports; sources: 国务院及地方规划、行动方案通用语, 政府工作报告. Longest match wins, so order is free.
 */
const list = (text: string): readonly string[] => text.trim().split(/\s+/u).sort((a, b) => b.length - a.length);

/** Verbs of doing: the `action` of a target. Compounds (引进和培育, 组织申报, 新增培育) are put together from these. */
export const ACTIONS = list(`
  形成 新增 净增 新建 新引进 新招引 新培育 新认定 新设立 新开工 新投产 新入库 新签约 新注册 新落地 新上 新创建 新组建 新获批 新开通 新开 新招 新启动 新开发 新打造 新改扩建 改扩建 改建 扩建 续建 迁建
  加装 新改建 建成 建设 建立 建好 共建 筹建 创建 创办 组建 搭建 构建 兴建 修建 开建 开工建设 启动建设 动建 开工 投产 投用 投运 启用 培育 培养 引进 引育 引导 招引 招聘 招收 吸引 引入 集聚
  孵化 扶持 支持 帮扶 选派 选聘 选树 选育 选择 遴选 筛选 评选 认定 命名 授予 培训 轮训 开发 研发 研制 推出 发布 攻克 突破攻克 解决 破解 转化 推广 应用 实施 开展 组织 举办 承办 主办 参与
  主持 制定 制订 制修订 修订 编制 出台 申报 申请 争创 争取 创成 获得 获评 获批 取得 荣获 入选 列入 纳入 评定 评为 申领 打造 推进 推动 助推 促进 带动 督促 指导 推行 落实 完成 淘汰 关停 关闭
  腾退 腾出 盘活 整治 清理 处置 消化 治理 改造 改造提升 新改造 更新 修缮 修复 整合 升级 拓展 拓宽 扩大 投入 安排 筹措 争取到位 发放 提取 拨付 拿出 给予 给于 享受 提供 配置 配备 配建 布局
  布设 设立 设置 开设 开通 开辟 上线 接入 部署 投放 铺设 架设 敷设 安装 栽植 造林 营造 放养 供应 供给 出让 收储 征收 流转 供地 消纳 化解 压减 压降 减少 削减 节约 替代 安置 转移就业 帮助
  扶助 救助 惠及 输送 派驻 聘请 聘任 签订 签署 达成 对接 谋划 策划 包装 洽谈 举行 召开 开行 开航 新辟 加密 控制 聚焦 专注于 拍摄 出版 挖掘 推荐 培树 用好 管好 守住 守牢 征集 办结 查处 抽检
  抽查 植树 治污 贯通 建成投用 建成投产 谋划建设 谋划实施 招引落地 入驻 进驻 孵化培育 补充 扩容 增加 增设 增配 增建 增殖 购置 采购 试制 柔性引进 全职引进 重点引进 刚性引进 梯度培育 滚动实施
  滚动推进 精准招引 定期组织 先行布局 兑现 兑付 返还 转贷 放贷 募集 归集 培育形成 打造形成 建设形成 聚集形成 完善提升 提升改造 引进落地 落地建设 推动实施 挖潜`);

/** Verbs that only follow another verb of doing in its compound (招引落地, 建成和提升, 组织或参与, 培育形成). */
export const SECOND_ACTIONS = list('落地 提升 参与 形成 应用 推广 完善 壮大 优化 保护 运营 投产 投用 验收 达产 开工 提高 扩大 服务 生产 使用 实施 建设 见效 运行 上市 入库 转化 培训 修复 管理 改善 更新 整治 治理 扩建 改建');

/** Verbs that only say that a value is reached; never an action. */
export const REACHES = list(`
  实现 达到 达 到达 突破 超过 超 迈上 跨上 站上 迈入 跃上 冲刺 冲击 逼近 接近 为 是 至 到 在 占 占到 达成 保持在 稳定在 控制在 保持 稳定 维持在 提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 增至 增到 扩大到 扩大至 上升到 上升至 升至 升到 发展到 发展至 壮大到 拓展到 拓展至 延长至 上调至 下降到 下降至 降低到 降低至 降至 降到 减少到 减少至 减至 压减至 压减到 压缩至 压缩到 缩短至 缩短到 缩减至 控制到 限制在 跑进 缩小到 缩小至 高达 多达 总计达到 总计 合计 共计 共 累计达到 不变 使 让 约占 累积 规模达 位居 位列 跻身 稳居 居 定为 设为 做到 按 按照 仅 提至`);

/** Verbs of having: their subject is no part of the indicator. */
export const HAVINGS = list('拥有 具有 具备 有 培育有 建有 设有 配有 含 包含 包括');

/** A change by a rate. */
export const GROWS = list('增长率 增长 增速 增幅 提高 提升 增加 上升 上涨 上浮 扩大 涨幅 递增 加快');
export const FALLS = list('下降率 下降 降低 减少 降幅 压减 削减 下浮 减免 缩短 压缩 收窄 减轻 下调 降 减');

/** Words of ensuring and striving. */
export const ENSURES = list('确保 保证 务必');
export const STRIVES = list('力争 争取 力求 努力');

/** Words before a phrase that belong to no field. */
export const FILLERS = list(`
  其中 并 并且 同时 以及 且 还 再 也 均 都 总共 共 要 将 应 应当 须 可 可以 能够 能 计划 预计 拟 目标 原则上 一般 基本 基本上 全面 大力 加快 加速 积极 着力 重点 优先 持续 不断 进一步 深入 扎实 切实 稳步 有序 逐步 率先 先行 定期 主动 统筹 精准 全力 努力 集中 分批 分类 分级 梯次 滚动 充分 及时 大幅 稳妥 高质量 高标准 高水平 高起点 高效 联合 继续 认真 严格 尽快 抓紧 加大 加大力度 最终 至 使 让 把 将 平均 合计 总计 另外 此外 预期 主要 首期 一期 近期 远期 年度 当前 至少`);

/** Region words that lead a phrase (全县, 我市, 全域). */
export const REGIONS = list('全县 全区 全市 全省 全国 全州 全旗 全镇 全乡 全域 全系统 全行业 全县域 我县 我区 我市 我省 我国 我州 本县 本区 本市 本省 在全县 在全区 在全市 在全省 县域 区域内 县内 市内 区内 省内 全自治区 全院 全校 全盟');

/** Prepositions that open a phrase before the verb. */
export const PREPOSITIONS = list('围绕 依托 通过 针对 面向 聚焦于 结合 根据 按照 按 依据 利用 借助 基于 对于 对 从 以 在 由 向 与 为 自 随着 经 凭借 立足 紧扣 瞄准 就 沿 沿着');

/** Adjectives of rank and kind that stand before a number inside its phrase (县级2.5万平方米科技企业孵化器). */
export const ATTRIBUTIVE = /(?:[国省市县区州厅部]+级|国家级|世界级|一次性|新型|大型|中型|小型|各级|各类|首批|重大|重点|优质|高端|规模化|标准化|智能化|标准|高标准|专业|综合|现代|新增|免费)(?:及以上|以上)?(?:的)?$/u;

/** Bare heads that name nothing alone and take their owner from the indicator before (亩均税收, 解决率, 总量). */
export const RELATIONAL = /^(?:(?:亩均|人均|户均|地均|单均|单位(?:[一-龥]{2,8}?)?|万元|全员|平均|年|总|净|新增|主营)?(?:业务)?(?:税收|增加值|产值|总产值|营业收入|营业总收入|营收|主营业务收入|收入|总收入|利润|利润总额|税额|利税|总额|总量|总数|总规模|数量|规模|产量|面积|投资|投资强度|贷款|余额|存款|产出|能耗|水耗|电耗|用水量|用电量|排放|排放量|排放增加值|能耗增加值|占比|比重|比例|[一-龥]{2,3}率|劳动生产率|强度|密度|浓度|满意度|成本费用率))$/u;

/** Rates that are names by themselves, whatever stands before them. */
export const STANDALONE_RATE = /(?:失业|城镇化|就业|毛入学|入学|出生|死亡|自给|森林覆盖|绿化覆盖|绿地|优良|达标|利用|合格|普及|及格|贫困发生|参保|巩固|发生|储蓄|通胀)率$/u;
