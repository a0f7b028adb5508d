import { ECONOMY } from './indicators-economy.js';
import { ENTERPRISE } from './indicators-enterprise.js';
import { INNOVATION } from './indicators-innovation.js';
import { SOCIETY } from './indicators-society.js';
import { WORKS } from './indicators-works.js';
import type { Indicator } from './indicators-row.js';

export type { Direction, Indicator, IndicatorOptions } from './indicators-row.js';

/**
 * The registry of indicators: what county plans and work reports set targets for. A row names a quantity, its base unit and its
 * direction; whose quantity it is (规上工业, 全社会, an industry) and of what grade (省级以上) is its scope, recognised apart.
 * Sources: terms of the statistical yearbooks and of the statistical reporting systems of China; for grades of enterprises and
 * platforms, the measures by which they are designated.
 */
export const INDICATORS: readonly Indicator[] = [...ECONOMY, ...INNOVATION, ...ENTERPRISE, ...SOCIETY, ...WORKS];

/** A word before (or in brackets after) an indicator's name that says whose quantity it is. Patterns as in indicators-row.ts. */
export interface ScopeRow {
  readonly id: string;
  readonly zh: string;
  readonly patterns: string;
  /** region: the plan's own place, says nothing; whole: the whole society; whose; grade */
  readonly kind: 'region' | 'whole' | 'whose' | 'grade' | 'noise';
}

const scope = (kind: ScopeRow['kind'], rows: readonly (readonly [id: string, zh: string, patterns?: string])[]): ScopeRow[] =>
  rows.map(([id, zh, patterns = '']) => ({ id, zh, patterns: `${zh} ${patterns}`.trim(), kind }));

/** Scopes by 国民经济行业分类, 三次产业划分规定, 战略性新兴产业分类, 高技术产业分类 and the thresholds of 统计上大中小微型企业划分办法. */
export const SCOPES: readonly ScopeRow[] = [
  ...scope('region', [
    ['', '全县', '全市 全区 全省 全州 全旗 全盟 我县 我市 我区 我省 本县 本市 本区 县域 区域 全域 辖区 地方 [全]自治区'],
  ]),
  ...scope('noise', [['', '累计', '新增 总 年 年度 全年 年末 各类 全部 的 每年 主要污染物']]),
  ...scope('whole', [['whole', '全社会']]),
  ...scope('whose', [
    ['above-scale', '规上', '规上企业'],
    ['above-scale-industry', '规上工业', '(规上|规模)工业[企业] 规模企业工业'],
    ['above-scale-manufacturing', '规上制造业', '规上制造业[企业] 规上制造企业'],
    ['above-scale-services', '规上服务业', '规上[现代]服务业[企业]'],
    ['above-scale-high-tech-services', '规上高技术服务业', '规上高技术服务业[企业]'],
    ['above-scale-high-tech-manufacturing', '规上高技术制造业', '规上高技术制造业[企业]'],
    ['above-scale-private-industry', '规上民营工业', '规上民营工业[企业]'],
    ['above-quota', '限上', '限额以上 (限上|限额以上)(单位|企业)'],
    ['industry', '工业', '工业企业 全部工业 工业[类]'],
    ['manufacturing', '制造业', '制造业企业 制造企业'],
    ['services', '服务业', '第三产业 三产'],
    ['secondary-industry', '第二产业', '二产'],
    ['primary-industry', '第一产业', '一产'],
    ['agriculture', '农业'],
    ['farming-forestry-fishery', '农林牧渔业', '农林牧渔'],
    ['construction', '建筑业', '建筑业企业'],
    ['producer-services', '生产性服务业'],
    ['modern-services', '现代服务业'],
    ['finance', '金融业'],
    ['high-tech-industry', '高新技术产业', '高新技术[制造业] 高新产业'],
    ['high-tech-manufacturing', '高技术制造业', '高技术产业'],
    ['strategic-emerging', '战略性新兴产业', '战新产业 工业战略性新兴产业'],
    ['equipment-manufacturing', '装备制造业', '装备制造'],
    ['advanced-manufacturing', '先进制造业'],
    ['digital-economy', '数字经济', '数字经济产业'],
    ['digital-core', '数字经济核心产业', '数字产业 数字经济核心'],
    ['digital-core-manufacturing', '数字经济核心产业制造业', '数字经济核心制造业'],
    ['ai-core', '人工智能核心产业'],
    ['future-industries', '未来产业'],
    ['marine-economy', '海洋经济', '海洋产业'],
    ['cultural-industry', '文化产业', '文化及相关产业'],
    ['tourism', '旅游业', '旅游产业'],
    ['private', '民营经济', '民营企业 民营'],
    ['state-owned', '国有企业', '国企 (区属|市属|县属|省属)(国企|国有企业|企业)'],
    ['foreign', '外资企业', '外商投资企业'],
    ['enterprises', '企业', '全部企业 各企业'],
    ['clusters', '产业集群', '[主导|重点]产业集群 集群'],
    ['leading-industries', '主导产业', '重点产业 支柱产业 优势产业 特色产业'],
    ['parks', '园区', '开发区 经开区 高新区 产业园区 工业园区'],
    ['newly-attracted-projects', '新引进工业项目', '新[引进|招引|上|建][的](工业|产业|制造业)项目 新上项目'],
    ['key-industries', '重点行业'],
    ['investment-projects', '投资项目', '企业投资项目 一般企业投资项目 建设项目'],
    ['industrial-projects', '工业项目', '工业投资项目'],
    ['low-risk-projects', '简易低风险项目'],
    ['major', '重大'],
    ['key', '重点'],
    ['heating', '供热'],
    ['gas', '燃气'],
    ['water-supply', '供水'],
    ['drainage', '排水'],
    ['rainwater', '雨水'],
    ['sewage', '污水'],
  ]),
  ...scope('grade', [
    ['world', '世界级', '国际级 全球性'],
    ['national', '国家级', '国家 国字号 部级'],
    ['provincial', '省级', '省 自治区级 省部级'],
    ['city', '市级', '市'],
    ['county', '县级', '区级 县 区 旗级'],
    ['township', '乡镇', '街镇 镇街 乡镇区域 乡镇(街道)'],
    ['village', '村级', '社区级'],
    ['provincial-up', '省级以上', '(省级|省|省部级|自治区级)[及]以上[的]'],
    ['city-up', '市级以上', '(市级|市)[及]以上[的]'],
    ['county-up', '县级以上', '(县级|区级|县|区)[及]以上[的]'],
    ['national-provincial-city', '国家级、省市级', '国家级、省市 国家、省、市级 国家级、省级、市级 国家、省市级'],
    ['provincial-city', '省市级', '省市 省级、市级 省、市级'],
  ]),
];

/** Scopes that say of which grade something is: 国家级, 省级以上. */
export const GRADES: ReadonlySet<string> = new Set(SCOPES.filter((row) => row.kind === 'grade').map((row) => row.id));

/**
 * Scopes that say how widely a quantity is measured, not of what: two of them can be laid beside each other with a flag (规上工业 beside
 * 制造业). All others are of another thing (服务业, 数字经济, an industry, a size).
 */
export const COVERAGES: ReadonlySet<string> = new Set([
  'whole',
  'above-scale',
  'above-scale-industry',
  'above-scale-manufacturing',
  'above-quota',
  'industry',
  'manufacturing',
  'secondary-industry',
  'enterprises',
  'clusters',
  'leading-industries',
  'key-industries',
  'parks',
  'newly-attracted-projects',
  'investment-projects',
  'industrial-projects',
  'low-risk-projects',
  'major',
  'key',
  'industries',
  ...GRADES,
]);

/** Bases of a size: 营业收入超亿元企业, 总投资亿元以上项目, 纳税超千万元企业. The number follows, or follows 超. */
export const SIZE_BASES: Readonly<Record<string, readonly string[]>> = {
  enterprises: [
    '营业收入',
    '主营业务收入',
    '业务收入',
    '营收',
    '年销售收入',
    '销售收入',
    '年销售',
    '销售',
    '年营业收入',
    '产值',
    '年产值',
    '工业产值',
    '工业总产值',
    '规模',
  ],
  taxes: ['纳税', '年纳税', '纳税额', '税收', '年税收', '税收贡献', '入库税收', '实缴税收', '缴税'],
  projects: ['总投资', '投资', '计划总投资', '投资额', '总投资额', '固定资产投资'],
};
