import type { Rule } from '../model/rule.js';

/**
 * How a phrase with a quantity is laid out, and which of its parts are the indicator and the action.
 *
 * A phrase comes here as a string of symbols, one for each part that the two ends were taken off as:
 *   A verb of doing at the left · N nominal before the number (L if it only qualifies: 县级, 一次性; Z if distributive: 每个集聚区, z if it is
 * nothing more: 每人)
 *   b nominal that ends in 的 before a rate (培训费用的20%: the base of the rate) · V verb of doing at the number · H verb of having
 *   R verb of reaching · G growth · F fall · P preposition at the left
 *   Q the quantity (% if it is a rate) · O nominal after the number · B verb after the number (按20%给予补助) · W 作为/用作
 *   C nominal after the number that only closes the phrase (准入制度, 大关)
 * Groups `indicator` and `action` name the symbols that give these fields. The first rule that fits decides.
 */
export interface FrameRule extends Rule {
  /** where the indicator comes from when no group gives it: the phrase before, or the noun that follows in the next phrase */
  readonly elided?: 'before' | 'after';
}

const frame = (
  id: string,
  summary: string,
  pattern: string,
  examples: FrameRule['examples'],
  refusals: FrameRule['refusals'] = [],
  elided?: FrameRule['elided'],
): FrameRule => ({
  id,
  finds: 'frame',
  codebook: '2',
  summary,
  triggers: [],
  pattern,
  examples,
  refusals,
  ...(elided === undefined ? {} : { elided }),
});

export const FRAMES: readonly FrameRule[] = [
  frame(
    'as-what',
    'A quantity taken out as something: 提取0.5%作为专项经费',
    '^[PNLZzb]?A?[NLb]?(?<action>[AV])?[RG]*[Q%]W(?<indicator>O)$',
    [{ text: '从土地出让收入中提取0.5%作为专项经费', gives: { indicator: '专项经费', action: '提取' } }],
    [{ text: '提取专项经费100万元', why: 'nothing follows 作为' }],
  ),
  frame(
    'rate-then-verb',
    'A rate by which something is given: 按培训费用的20%给予补助',
    '^A?[PNLZzb]*V?R*[Q%](?<action>B)(?<indicator>O)$',
    [{ text: '按培训费用的20%给予补助', gives: { indicator: '补助', action: '给予' } }],
    [{ text: '给予20%的补助', why: 'the verb stands before the number' }],
  ),
  frame(
    'base-then-noun',
    'A rate of a base, with its noun behind: 给予贷款利息50%的贴息补贴',
    '^[PX]?(?<action>A)?[PNLZzb]*V?b[R]*%(?<indicator>O)$',
    [{ text: '给予实际投入的30%补助', gives: { indicator: '补助', action: '给予' } }],
    [],
  ),
  frame(
    'base-only',
    'A rate of a base whose noun follows later: 不超过购买费用的60%、最高500万元补贴',
    '^[PX]?(?<action>A)?[PNLZz]*V?b[R]*%$',
    [{ text: '给予不超过购买费用的60%、最高500万元补贴', gives: { indicator: '补贴', action: '给予' } }],
    [],
    'after',
  ),
  frame(
    'distributive',
    'A norm for each of a kind: 每个集聚区不超过3个主导产业',
    '^(?<action2>A)?(?<indicator>[Zz])R*(?:(?<action>[VA])R*)?[Q%](?<indicator2>O)$',
    [
      { text: '每个园区不超过3个主导产业', gives: { indicator: '每个园区主导产业' } },
      { text: '各园区聚焦1-2个主导产业', gives: { indicator: '各园区主导产业', action: '聚焦' } },
    ],
    [{ text: '各地建成5个园区', why: 'places that act are no distributive subject' }],
  ),
  frame(
    'distributive-elided',
    'A cap for each, its noun said before: 给予2万元补助,每人最高3000元',
    '^A?(?<indicator>z)[PX]?[R]*[Q%]$',
    [{ text: '给予2万元补助,每人最高3000元', gives: { indicator: '每人补助' } }],
    [],
    'before',
  ),
  frame(
    'qualified-number',
    'A number between a qualifier and its noun: 建成县级2.5万平方米科技企业孵化器',
    '^P?(?<action>A)?(?<indicator>L)[VR]*[Q%](?<indicator2>O)$',
    [
      { text: '建成县级2万平方米孵化器', gives: { indicator: '县级孵化器', action: '建成' } },
      { text: '给予一次性2万元奖励', gives: { indicator: '一次性奖励', action: '给予' } },
    ],
    [],
  ),
  frame(
    'number-inside',
    'A share inside its phrase: 新增建设用地25%以上用于工业项目',
    '^A?(?<indicator>[NZz])[RGF]*%(?<indicator2>O)$',
    [{ text: '保证新增建设用地25%以上用于工业项目', gives: { indicator: '新增建设用地用于工业项目' } }],
    [{ text: '工业投资增长25%', why: 'nothing follows the number' }],
  ),
  frame(
    'having',
    'What somebody has: 十大产业集群至少拥有1家500亿级企业',
    '^[APNLZz]*HR*[Q%](?<indicator>O)$',
    [{ text: '产业集群至少拥有1家500亿级企业', gives: { indicator: '500亿级企业' } }],
    [],
  ),
  frame(
    'having-noun-number',
    'What somebody has, number last: 全区拥有高新技术企业100家',
    '^[APNLZz]*H(?<indicator>[NZzLb])R*[Q%]C?$',
    [{ text: '拥有高新技术企业100家', gives: { indicator: '高新技术企业' } }],
    [],
  ),
  frame(
    'verb-number-noun',
    'Verb, number, noun: 培育300家单项冠军企业',
    '^[PNLZzb]*(?<action>A)[PNLZzb]*[RH]*[Q%](?<indicator>O)$',
    [
      { text: '培育300家单项冠军企业', gives: { indicator: '单项冠军企业', action: '培育' } },
      { text: '给予企业10万元奖励', gives: { indicator: '奖励', action: '给予' } },
    ],
    [],
  ),
  frame(
    'phrase-verb-number-noun',
    'A phrase, then verb, number, noun: 围绕重点领域启动建设5家创新中心',
    '^A?[PNLZzbR]*(?<action>V)R*[Q%](?<indicator>O)$',
    [{ text: '围绕重点领域启动建设5家创新中心', gives: { indicator: '创新中心', action: '启动建设' } }],
    [],
  ),
  frame(
    'number-noun',
    'Number, then noun: 8家以上企业进入成长企业库; a list of members before the count is no part of it',
    '^[PNLZzb]*[RG]*[Q%](?<indicator>O)$',
    [
      { text: '力争8家以上企业进入成长企业库', gives: { indicator: '企业进入成长企业库' } },
      { text: '汽车、新材料2个百亿级产业集群', gives: { indicator: '百亿级产业集群' } },
    ],
    [],
  ),
  frame(
    'noun-verb-number',
    'Noun, verb, number: 对骨干企业每年选择2-3家; 国家高新技术企业新增20家',
    '^[PX]?A?(?<indicator>[NZzLb])(?<action>V)R*[Q%]C?$',
    [{ text: '国家高新技术企业新增20家', gives: { indicator: '国家高新技术企业', action: '新增' } }],
    [],
  ),
  frame(
    'noun-number',
    'Noun, then number: 规上工业总产值达到1200亿元; 建成博士后工作站15家',
    '^P?(?<action>A)?P?(?<indicator>[NZzLb]+)[RGF]*[Q%]C?$',
    [
      { text: '规上工业总产值达到1200亿元', gives: { indicator: '规上工业总产值', action: null } },
      { text: '建成博士后工作站15家', gives: { indicator: '博士后工作站', action: '建成' } },
    ],
    [],
  ),
  frame(
    'number-alone',
    'A number whose noun was said before: 产值翻一番,突破500亿元',
    '^P?(?<action>[AV])?[RGFHP]*[AV]?[Q%][CB]?$',
    [{ text: '产值比2018年翻一番,突破500亿元', gives: { indicator: '产值' } }],
    [],
    'before',
  ),
];
