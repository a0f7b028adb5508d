import { phraseTable } from '../../model/phrase-rule.js';
import { SIZE_BASES } from '../lexicons/indicators.js';

/** A size with its magnitude: 100亿元, 五百万美元, 亿元. */
const SIZE = String.raw`(?<number>\d+(?:\.\d+)?|[一二两三四五六七八九十百千]{1,3})?(?<step>[百千]?[万亿]|万亿)(?:元|人民币|美元)?`;
const UP = '(?<up>级|及以上|以上)?(?:的)?';
const OVER = '(?<over>超过|超|突破|达到)?';
const WHOSE = String.raw`(?<whose>[\p{Script=Han}]{0,6}?)`;
const COUNT = '(?:数量|总数|数)?$';
const base = (key: string): string => `(?:${SIZE_BASES[key]?.join('|') ?? ''})`;

/** What the words of an indicator say besides its name, in the form in which names are compared. */
export const INDICATOR_NAME = phraseTable('indicator-name', {
  quotes: {
    summary: 'Quotation marks and white space, which names are compared without',
    pattern: /[“”‘’"'「」《》〈〉<>\s]/gu,
    examples: ['“四上”企业', '《清单》'],
    refusals: ['四上企业'],
  },
  abbreviation: {
    summary: 'A bracket that holds an abbreviation or a unit: 地区生产总值(GDP), 产值(亿元)',
    pattern: /\((?:[A-Za-z0-9&._%‰]{1,12}|亿?元|万元|亿美元|万人|[家个项件亩吨人]|元\/亩|万元\/亩)\)/gu,
    examples: ['(GDP)', '产值(亿元)', '企业(家)'],
    refusals: ['(工业)', '(规上)'],
  },
  scopeBehind: {
    summary: 'A scope in closing brackets behind a name: 实际利用外资(工业)',
    pattern: /^([^()]{2,30})\(([^()]{2,10})\)$/u,
    examples: ['实际利用外资(工业)'],
    refusals: ['实际利用外资', '(工业)外资'],
  },
  shareWord: {
    summary: 'Words of a share at the end of a name: 比重, 占比',
    pattern: /(?:所占)?(?:的)?(?:比重|比例|占比|份额|比率|之比|比)$/u,
    examples: ['占GDP的比重', '研发投入占比'],
    refusals: ['占GDP', '比重达到'],
  },
  wholeOfShare: {
    summary: 'What a share is taken of, where the word of the share is left out: 研发投入占GDP',
    pattern: /(?:GDP|收入|增加值)$/u,
    examples: ['研发投入占GDP', '占营业收入'],
    refusals: ['占比', '占GDP比重'],
  },
  aboveScale: {
    summary: 'Enterprises above scale, written out',
    pattern: /规模以上(?!的)/gu,
    examples: ['规模以上工业'],
    refusals: ['规模以上的', '规上工业'],
  },
  grossProduct: {
    summary: 'Names of the gross product: 地区生产总值',
    pattern: /地区生产总值|国内生产总值|生产总值|地区GDP/gu,
    examples: ['地区生产总值', '地区GDP'],
    refusals: ['GDP', '总产值'],
  },
  research: {
    summary: 'Research and development, written out, before what is spent on it or does it',
    pattern: /(?:R&D|R·D|RD|研究与试验发展|研究与开发|研究开发|研发)(?=经费|投入|支出|费用|强度|机构|活动|人员)/gu,
    examples: ['研究与试验发展经费', '研发投入'],
    refusals: ['研发中心', '科研经费'],
  },
  revenue: {
    summary: 'Operating revenue in its short form',
    pattern: /营收(?!入)/gu,
    examples: ['营收', '主营营收增速'],
    refusals: ['经营收入'],
  },
  shareOfPlace: {
    summary: 'The place whose product or revenue a share is taken of: 占全县GDP, 相当于GDP',
    pattern: /占(?:全县|全区|全州|全市|全省)(?=GDP)|占(?:全县|全区)(?=.)|(?:相当于|与)(?:全县|全市|全区|全省)?(?=GDP|营业收入)/gu,
    examples: ['占全县GDP', '相当于GDP', '占全区工业'],
    refusals: ['占GDP', '占全市工业'],
  },
  change: {
    summary: 'A word of change behind the name of what changes: GDP年均增长',
    pattern: /(?:年均|同比)?(?:增长率|增长|增速|增幅|涨幅|下降|降幅)$/u,
    examples: ['GDP增长率', '税收同比增长'],
    refusals: ['增长点', '增加值'],
  },
  countTail: {
    summary: "Words behind a count's name that add nothing: 数字化车间数量, 博士后工作站建设; 数 is left alone behind 指 and the like",
    pattern: /(?:拥有量|保有量|总量|总数|数量|家数|个数|户数|建设|培育|认定|创建)$/u,
    examples: ['数字化车间数量', '博士后工作站建设'],
    refusals: ['指数', '建设项目'],
  },
  leadingCount: {
    summary: 'A count before the name of what is counted: 5个产业平台',
    pattern: /^\d+(?:\.\d+)?[万亿]?[个家项条台件亩](?=[\p{Script=Han}])/u,
    examples: ['5个产业平台', '1.2万家企业'],
    refusals: ['5个', '第5个平台'],
  },
  enterprisesBySize: {
    summary: 'A count of enterprises of a size: 年产值亿元以上企业',
    pattern: new RegExp(`^${base('enterprises')}?${OVER}${SIZE}${UP}${WHOSE}(?:龙头)?企业${COUNT}`, 'u'),
    examples: ['百亿级企业', '超亿元企业数量', '10亿元以上工业企业'],
    refusals: ['规上企业', '亿元以上项目'],
  },
  enterprisesByTax: {
    summary: 'A count of enterprises that pay a sum in taxes: 纳税千万元以上企业',
    pattern: new RegExp(`^${base('taxes')}${OVER}${SIZE}${UP}${WHOSE}(?:龙头)?企业${COUNT}`, 'u'),
    examples: [`${SIZE_BASES['taxes']?.[0] ?? ''}超千万元企业`],
    refusals: ['千万元以上企业'],
  },
  projectsBySize: {
    summary: 'A count of projects of a size: 总投资10亿元以上项目',
    pattern: new RegExp(`^${base('projects')}?${OVER}${SIZE}${UP}(?:重大|重点)?${WHOSE}(?:投资)?项目${COUNT}`, 'u'),
    examples: ['亿元以上项目', '10亿元以上重大制造业项目数'],
    refusals: ['重大项目', '百亿级企业'],
  },
  clustersBySize: {
    summary: 'A count of clusters of a size: 千亿级产业集群',
    pattern: new RegExp(`^(?<over>超)?${SIZE}${UP}(?:特色|先进|优势)?${WHOSE}(?:产业)?集群${COUNT}`, 'u'),
    examples: ['千亿级产业集群', '百亿级特色集群数量'],
    refusals: ['产业集群', '特色产业集群'],
  },
  sizeBefore: {
    summary: 'A size before another name, part of its scope: 总投资亿元以上',
    pattern: new RegExp(`^(?:总投资|投资)?(?<over>超过|超)?${SIZE}(?<up>级|及以上|以上)(?:的)?`, 'u'),
    examples: ['总投资亿元以上工业项目', '百亿级企业'],
    refusals: ['亿元企业', '总投资额'],
  },
  areaBefore: {
    summary: 'An area before another name, part of its scope: 50亩以上项目',
    pattern: /^\d+(?:\.\d+)?(?:-\d+(?:\.\d+)?)?(?:亩|公顷|平方公里|万平方米|平方米)(?:以上|左右)?(?:的)?/u,
    examples: ['50亩以上工业项目', '10-20亩'],
    refusals: ['亩均税收', '50家'],
  },
  programmeBefore: {
    summary: "A programme's number before a name, part of its scope: 123产业集群",
    pattern: /^(\d{2,3}X?)(?:重点培育|标志性|重点)?(?:产业集群|产业)/u,
    examples: ['123产业集群产值', '415X标志性产业集群'],
    refusals: ['1产业', '123企业'],
  },
  joins: {
    summary: 'Marks and words that join statistics under one predicate',
    pattern: /[、,]|以及|(?<=[一-龥]{3})[和及与](?![谐其])/u,
    examples: ['一般公共预算收入、居民收入', '城镇新增就业和粮食产量'],
    refusals: ['居民收入', '和谐指数'],
  },
  goalTail: {
    summary: 'What only says that a name is that of a goal: 居民消费价格涨幅控制目标, 节能降碳约束性指标',
    pattern: /(?:控制|预期|约束性){0,2}(?:目标|指标|任务|计划)(?:任务)?$/u,
    examples: ['居民消费价格涨幅控制目标', '能耗强度约束性指标'],
    refusals: ['居民消费价格', '指标体系'],
  },
  listed: {
    summary: 'Marks and words that join several things, which are no one industry',
    pattern: /[、,;和及与等]/u,
    examples: ['汽车和零部件', '纺织、服装'],
    refusals: ['汽车零部件'],
  },
  industryWord: {
    summary: '产业 or 行业 at the head of a name: whose it is may end with it',
    pattern: /^(?:产业|行业)/u,
    examples: ['产业增加值'],
    refusals: ['工业增加值'],
  },
  wholePlace: {
    summary: 'The whole place before a name, which changes nothing about which commitment it is',
    pattern: /^(?:全县|全市|全区|全省|我县|我市|我区|全社会)/u,
    examples: ['全县规上工业总产值', '全社会研发投入'],
    refusals: ['县域经济', '规上工业'],
  },
});
