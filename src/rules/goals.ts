import type { Wording } from '../model/record.js';
import type { Rule } from '../model/rule.js';

/**
 * Goals without a number (codebook §9): what is said of a statistic instead of a value. A pattern is the predicate, which ends its
 * clause; the subject stands before it. Named groups: reference (whom or what the goal is tied to), object (the noun that stands within
 * or behind). Vocabulary: the sentences of main goals of work reports and five-year plans.
 */
export interface GoalRule extends Rule {
  readonly wording: Wording;
  /** it names its own object, and needs no subject before it */
  readonly ownObject?: boolean;
}

export const GOAL_FRAGMENTS: Readonly<Record<string, string>> = {
  /** a predicate ends where its clause or its item does */
  END: '(?=[,。;:、)”!]|并|和(?=[^,。;]{1,12}(?:提升|提高|增长|下降|改善|稳定))|$)',
  WHERE:
    '(?:全球|世界|国际|国内|全国|国家|全省|全市|全区|全州|全县|全盟|全自治区|[我本](?:省|市|区|县|州)|[省市](?:内)?|长三角|京津冀|珠三角|大湾区|成渝地区' +
    '|[东中西]部(?:地区)?|东北(?:地区)?|沿海(?:地区|发达地区)?|周边(?:地区|城市)?|副省级城市|同类(?:地区|城市|县区|开发区|园区)?|[一-龥]{2,3}[省市])',
  BODY: '(?:(?:国家|中央|上级)(?:[、和与](?:省|市|自治区))?|省委、?省政府|市委、?市政府|自治区|自治州|[国省市县区州盟](?:[、和]?[省市县区州盟])?)(?:委|政府|级|里|上)?',
  GIVES: '(?:所?(?:下达|调控|核定|确定|规定|分配|交办|要求|批复|审核|分解|审定|部署|考核|定|核|给))',
  DEGREE:
    '(?:稳步|持续|不断|明显|显著|进一步|逐步|逐年|大幅度?|有效|较快|平稳|稳定|快速|继续|稳中|较大(?:幅度)?|有所|普遍|全面|加快|同步|切实|总体|更加|均衡|协调|合理)',
  MOVES:
    '(?:提升|提高|改善|增长|增加|增强|扩大|上升|优化|下降|降低|减少|缩小|好转|向好|加快|攀升|收窄|趋好|压减|有升|有降|有进|提质|回升|增进|改进|提效|减轻|回落|壮大|放缓)',
};

export const GOAL_RULES: readonly GoalRule[] = [
  {
    id: 'goal-in-step',
    wording: 'in-step',
    finds: 'goal',
    codebook: '9',
    summary: 'Tied to the course of something else: 与经济增长同步, 和劳动生产率提高基本同步, 与全省同步增长',
    triggers: ['同步', '适应', '匹配', '协调', '一致', '相当'],
    pattern:
      '(?:与|和|同|跟)(?<reference>[^,。;:0-9与和同、]{0,14}?(?:增长|增速|增幅|发展|提高|提升|经济|收入|GDP|生产总值|物价|水平|工资|全国|全省|全市|全区|平均)(?:速度|水平)?)' +
      '(?:保持|实现)?(?:基本|大体|大致)?(?:保持)?(?:同步|相?协调|相?适应|相?匹配|相当|一致)(?:增长|提高|提升|发展|增加)?{END}',
    examples: [
      { text: '居民收入增长与经济增长基本同步', gives: { reference: '经济增长' } },
      { text: '居民可支配收入与经济同步增长', gives: { reference: '经济' } },
      { text: '劳动报酬增长和劳动生产率提高同步', gives: { reference: '劳动生产率提高' } },
      { text: '农村居民收入与全省同步增长', gives: { reference: '全省' } },
    ],
    refusals: [
      { text: '与主体工程同步设计、同步施工', why: 'nothing that grows' },
      { text: '与经济增长同步推进的改革', why: 'no predicate' },
    ],
  },
  {
    id: 'goal-above',
    wording: 'above',
    finds: 'goal',
    codebook: '9',
    summary: 'More, or no less, than something else: 高于全省平均水平, 快于经济增长, 不低于上年',
    triggers: ['于', '超过', '跑赢', '平均'],
    pattern:
      '(?:(?:达到|赶上|等于|不低于)或(?:者)?)?(?:高于|快于|大于|好于|优于|超过|领先于?|跑赢|不低于|不慢于|低于|小于|慢于|不高于|赶上(?!或)|追平)(?<reference>' +
      '(?:{WHERE}|同期|上年|去年|上一?年度?|往年)(?:同期|同类)?的?[^,。;:、0-9的]{0,8}?(?:平均(?:水平|值|增速|增幅|增长|数)?|水平|增速|增幅|总体)?' +
      '|[^,。;:0-9]{1,16}(?:增长|增速|增幅|增长率|增长水平|增长速度|平均水平|经济))(?:以上)?{END}',
    examples: [
      { text: '居民消费价格涨幅不高于全省平均水平', gives: { reference: '全省平均水平' } },
      { text: '地区生产总值增速高于全省', gives: { reference: '全省' } },
      { text: '居民收入增长高于经济增速', gives: { reference: '经济增速' } },
      { text: '电话普及率赶上或超过全国平均水平', gives: { reference: '全国平均水平' } },
      { text: '专项资金增速不低于当年财政收入增速', gives: { reference: '当年财政收入增速' } },
    ],
    refusals: [
      { text: '增速高于全省平均水平2个百分点', why: 'a quantity' },
      { text: '高于国家要求的负面清单', why: 'an attribute' },
    ],
  },
  {
    id: 'goal-average',
    wording: 'above',
    finds: 'goal',
    codebook: '9',
    summary: 'An average is to be reached: 达到全国平均水平, 接近全省平均水平',
    triggers: ['平均', '水平'],
    pattern:
      '(?:达到|力争达到|接近|恢复到|提高到)(?<reference>{WHERE}(?:同期|同类)?的?[^,。;:、0-9]{0,6}?(?:平均(?:水平|值|数)?|中等水平)|(?<=接近){WHERE}水平)(?:以上)?{END}',
    examples: [
      { text: '城镇化率达到全省平均水平', gives: { reference: '全省平均水平' } },
      { text: '人口自然增长率逐步接近全国水平', gives: { reference: '全国水平' } },
    ],
    refusals: [{ text: '城镇化率达到全省平均水平的1.2倍', why: 'a quantity' }],
  },
  {
    id: 'goal-assigned',
    wording: 'assigned',
    finds: 'goal',
    codebook: '9',
    summary: 'The amount is set by somebody above: 完成上级下达任务, 控制在国家下达指标内, 完成市定年度节能目标',
    triggers: ['目标', '任务', '指标', '要求', '范围', '标准', '计划'],
    pattern:
      '(?:^(?:按照?)?|(?:全面|全部|基本|超额|圆满|如期|不折不扣|确保)?(?:完成|达到|实现|控制在|不突破|不超过|不低于|符合|保持在)(?:好|了)?)' +
      '(?<reference>{BODY})(?:(?:新近?)?{GIVES}|(?=目标|任务|计划))(?:给[一-龥]{1,4})?' +
      '(?:的)?(?:年度|全年|当年|各项|相关|有关){0,2}(?<object>[^,。;:0-9]{0,30}?)(?<what>目标任务|任务目标|计划目标|约束性指标|考核指标|目标|任务|指标|计划|要求|范围|标准|水平)' +
      '(?:任务|要求|数)?(?:以内|之内|内|以下|范围内)?(?:执行|完成)?(?=[,。;:、)”!]|$)',
    ownObject: true,
    examples: [
      { text: '单位GDP能耗下降完成省定任务', gives: { reference: '省' } },
      { text: '规模以上工业万元增加值能耗降低率完成省里下达的目标任务', gives: { reference: '省里', object: '' } },
      { text: '完成市定年度节能目标', gives: { reference: '市', object: '节能' } },
      { text: '减排降碳控制在自治区下达目标内', gives: { reference: '自治区' } },
      { text: '完成省上下达的碳排放和环境保护目标任务', gives: { reference: '省上', object: '碳排放和环境保护' } },
      { text: '失业率控制在国家调控范围内', gives: { reference: '国家' } },
      {
        text: '完成省下达的节能减排降碳约束性指标和环境质量改善目标',
        gives: { reference: '省', object: '节能减排降碳约束性指标和环境质量改善' },
      },
    ],
    refusals: [
      { text: '完成市里下达的20项任务', why: 'a quantity' },
      { text: '完成主要任务', why: 'nobody sets it' },
    ],
  },
  {
    id: 'goal-of-year',
    wording: 'assigned',
    finds: 'goal',
    codebook: '9',
    summary: "The year's own plan is to be met: 节能减排完成年度任务, 全面完成节能减排约束性指标",
    triggers: ['完成'],
    pattern:
      '(?:全面|基本|超额|圆满|确保|如期)?完成(?:(?:年度|全年|既定|预定|预期)(?:的)?(?<object>[^,。;:0-9完]{0,12}?)(?:目标任务|任务目标|目标|任务|计划|指标)' +
      '|(?<object_b>[^,。;:0-9完的]{2,24}?)约束性(?:目标|指标))(?:任务)?{END}',
    ownObject: true,
    examples: [
      { text: '节能减排完成年度任务', gives: { object: '' } },
      { text: '完成年度节能减排目标', gives: { object: '节能减排' } },
      { text: '全面完成节能减排降碳和环境质量改善约束性指标', gives: { object_b: '节能减排降碳和环境质量改善' } },
    ],
    refusals: [
      { text: '完成年度投资5亿元', why: 'a quantity' },
      { text: '完成重点任务', why: 'neither of a year nor binding' },
    ],
  },
  {
    id: 'goal-hold',
    wording: 'hold',
    finds: 'goal',
    codebook: '9',
    summary: 'Kept where it is, or in bounds: 保持稳定, 国际收支基本平衡, 只增不减, 保持在合理区间, 与上年持平',
    triggers: ['稳定', '平稳', '平衡', '份额', '区间', '水平', '不', '持平', '均衡', '范围', '零增长', '相当'],
    pattern:
      '(?:(?:继续|始终|持续|总体|大体|基本|力争|长期)?(?:保持|维持|处于|运行在|稳定在|控制在|处在)(?:在)?(?:总体|基本|大体|相对|持续|动态){0,2}(?:稳定|平稳|平衡|均衡|不变|持平' +
      '|合理(?:区间|水平|范围|充裕)|正常(?:区间|水平|范围)|(?:较低|较高|历史|国际)水平)' +
      '|(?:总体|大体|基本|大致)(?:保持)?(?:稳定|平稳|平衡|不变)|只增不减|只减不增|只升不降|只降不升|不减少|不降低|不反弹|不下降|零增长|(?:保持)?(?:大体|基本)相当|(?:(?:与' +
      '|和)(?<reference>[上去]年)|同比)(?:基本|大体)?持平|保持(?<reference_b>{WHERE})(?:的)?(?:占比|市场|出口)?份额)(?:运行|状态)?{END}',
    examples: [
      { text: '粮食产量只增不减', gives: { reference: null } },
      { text: '物价总水平基本稳定', gives: {} },
      { text: '一般公共预算收入与上年基本持平', gives: { reference: '上年' } },
      { text: '居民消费价格保持在合理区间', gives: {} },
      { text: '进出口总额保持全国市场份额', gives: { reference_b: '全国' } },
    ],
    refusals: [
      { text: '外贸保持稳定增长', why: 'a rise' },
      { text: '保持稳定的就业', why: 'an attribute' },
    ],
  },
  {
    id: 'goal-not-occur',
    wording: 'hold',
    finds: 'goal',
    codebook: '9',
    summary: 'What must not happen: 不发生较大安全事故',
    triggers: ['发生', '出现', '杜绝'],
    pattern: '(?:坚决)?(?:不(?:得)?(?:再)?(?:发生|出现)|杜绝)(?<object>[^,。;:0-9]{0,16}?(?:事故|事件|返贫))(?:的?发生)?{END}',
    ownObject: true,
    examples: [{ text: '不发生重特大安全事故', gives: { object: '重特大安全事故' } }],
    refusals: [{ text: '发生事故的企业', why: 'not negated' }],
  },
  {
    id: 'goal-improve',
    wording: 'improve',
    finds: 'goal',
    codebook: '9',
    summary: 'A direction with its degree: 稳步提升, 明显改善, 持续下降, 进一步缩小',
    triggers: ['提', '改', '增', '扩', '上升', '优化', '降', '减', '缩小', '好', '加快', '升', '收窄', '有', '回', '壮大', '放缓'],
    pattern:
      '(?:(?:得到|实现|取得)?{DEGREE}(?:得到)?{DEGREE}?{MOVES}|(?:得到|实现|有)(?:较大|较快|明显|显著|有效)(?:的)?{MOVES})(?:态势|势头|趋势)?{END}',
    examples: [
      { text: '增加值占GDP比重稳步提升', gives: {} },
      { text: '城乡居民收入差距进一步缩小', gives: {} },
      { text: '空气质量持续改善', gives: {} },
      { text: '工业用地总量稳中有升', gives: {} },
    ],
    refusals: [
      { text: '持续提升居民收入', why: 'the statistic is the object' },
      { text: '明显改善的环境', why: 'an attribute' },
    ],
  },
  {
    id: 'goal-grow',
    wording: 'improve',
    finds: 'goal',
    codebook: '9',
    summary: 'A rise without its rate: 保持稳定增长, 实现正增长, 稳中提质, 回稳向好, 提质增效',
    triggers: ['增长', '提质', '向好', '齐升', '提升', '回升', '增效'],
    pattern:
      '(?:(?:保持|实现|力争|争取|继续保持)(?:了)?(?:持续|稳定|平稳|较快|中高速|稳步|高速|合理|适度|正|同比){0,3}增长|(?:(?:回稳|稳中|稳步|持续)(?:向好|提质|求进)|提质增效|量质齐升' +
      '|量稳质升|[促保稳]稳[增提]?(?:量)?提?质|稳量提质|提质扩量|巩固提升|企稳回升|止跌回升))(?:速度|势头|态势)?{END}',
    examples: [
      { text: '进出口稳中提质', gives: {} },
      { text: '固定资产投资实现正增长', gives: {} },
      { text: '外资外贸保持稳定增长', gives: {} },
    ],
    refusals: [
      { text: '实现增长5%', why: 'a quantity' },
      { text: '保持增长动力', why: 'no predicate' },
    ],
  },
  {
    id: 'goal-complete',
    wording: 'complete',
    finds: 'goal',
    codebook: '9',
    summary: 'All of it done away with: 基本消除, 动态清零, 全部退出',
    triggers: ['消除', '清零', '退出', '淘汰', '消灭', '根除'],
    pattern:
      '(?:基本|全面|全部|彻底|动态|历史性|实现)(?:实现|动态|全部)?(?:得到)?(?:消除|清零|消灭|淘汰|退出|根除)(?<object>[^,。;:0-9]{0,12}?)(?=[,。;:、)!]|$)',
    ownObject: true,
    examples: [
      { text: '城区黑臭水体基本消除', gives: { object: '' } },
      { text: '基本消除重污染天气', gives: { object: '重污染天气' } },
    ],
    refusals: [{ text: '消除隐患', why: 'nothing says all of it' }],
  },
  {
    id: 'goal-rank',
    wording: 'rank',
    finds: 'goal',
    codebook: '9',
    summary: 'A standing without a place number: 进入全省前列, 走在全国前列, 位居全市第一方阵',
    triggers: ['前列', '前位', '一流', '前茅', '方阵', '梯队', '上游', '先进', '领先', '前移', '位次'],
    pattern:
      '(?:稳居|位居|居于?|处于|进入|走在|跻身|挤进|跨入|迈入|迈进|挺进|保持在?|站稳|位列|名列|列|排名|排在|走到|冲进|达到)(?:了)?(?<reference>{WHERE})?(?:的)?[^,。;:0-9、]{0,8}?' +
      '(?:前列|前茅|第一方阵|第一梯队|第一阵列|先进行列|中?上游(?:水平)?|(?<=达到(?:国内|国际|全国|全省|世界)的?)(?:先进|领先)(?:水平)?' +
      '|(?<=(?:达到|保持)(?:国内|国际|全国|全省|世界)的?)一流)(?:水平|位置)?{END}' +
      '|在(?<reference_c>{WHERE}|省会城市|同类城市)(?:中)?(?:继续|始终)?(?:保持|位居|位列|稳居|名列)(?:前列|前位|前茅|领先){END}' +
      '|(?<=[力平率量值度])(?<reference_d>全国|全省|国际|国内|世界)领先{END}' +
      '|(?:(?:在)?(?<reference_b>{WHERE}))?(?:的)?(?:排名|位次)(?:稳步|持续|继续|大幅|明显|实现)?(?:前移|提升|上升){END}',
    examples: [
      { text: '城市数字化水平位居全国前列', gives: { reference: '全国' } },
      { text: '主要经济指标进入全市前列', gives: { reference: '全市' } },
      { text: '主要经济指标增速始终保持全省前列', gives: { reference: '全省' } },
      { text: '重点行业智能化水平达到国内先进', gives: { reference: '国内' } },
      { text: '生态环境质量保持全国一流水平', gives: { reference: '全国' } },
      { text: '主要经济指标增速在全省保持前列', gives: { reference_c: '全省' } },
      { text: '信息技术创新能力全国领先', gives: { reference_d: '全国' } },
    ],
    refusals: [
      { text: '进入全国前10位', why: 'a quantity' },
      { text: '走在前列的示范区', why: 'an attribute' },
      { text: '打造国内领先的产业集群', why: 'an attribute' },
      { text: '引进国内一流院所', why: 'a kind of institute' },
    ],
  },
];
