import { brotliDecompressSync } from 'node:zlib';
import { DIVISIONS, TOWNSHIPS } from './places.data.js';

/** A province, city (or prefecture) or county with its GB/T 2260 code. */
export interface PlaceRow {
  readonly name: string;
  /** the name without 省, 市, 县, 区 …; the full name where too little is left (赵县) */
  readonly short: string;
  /** six digits */
  readonly code: string;
  readonly level: 'province' | 'city' | 'county';
}

/** The peoples in the names of autonomous areas (国家民委's list of 55), longest first. */
const PEOPLES = [
  '柯尔克孜族',
  '乌孜别克族',
  '俄罗斯族',
  '鄂伦春族',
  '鄂温克族',
  '哈萨克族',
  '维吾尔族',
  '塔吉克族',
  '塔塔尔族',
  '达斡尔族',
  '蒙古族',
  '布依族',
  '傈僳族',
  '拉祜族',
  '景颇族',
  '布朗族',
  '撒拉族',
  '毛南族',
  '仡佬族',
  '锡伯族',
  '阿昌族',
  '普米族',
  '仫佬族',
  '德昂族',
  '保安族',
  '裕固族',
  '独龙族',
  '赫哲族',
  '门巴族',
  '珞巴族',
  '基诺族',
  '东乡族',
  '纳西族',
  '土家族',
  '哈尼族',
  '朝鲜族',
  '高山族',
  '柯尔克孜',
  '塔吉克',
  '达斡尔',
  '维吾尔',
  '哈萨克',
  '鄂伦春',
  '鄂温克',
  '锡伯',
  '蒙古',
  '回族',
  '藏族',
  '苗族',
  '彝族',
  '壮族',
  '满族',
  '侗族',
  '瑶族',
  '白族',
  '傣族',
  '黎族',
  '佤族',
  '畲族',
  '水族',
  '土族',
  '羌族',
  '怒族',
  '京族',
  '各族',
];
const PEOPLE_TAIL = new RegExp(`(?<=.{2})(?:${PEOPLES.join('|')}){1,4}$`, 'u');
const ENDING = /(?:特别行政区|自治区|自治州|自治县|自治旗|林区|矿区|地区|左旗|右旗|前旗|中旗|后旗|联合旗|新区|省|市|县|区|盟|旗)$/u;

function shortOf(name: string): string {
  const bare = name.replace(ENDING, '').replace(PEOPLE_TAIL, '');
  return bare.length >= 2 ? bare : name;
}

/**
 * Full names that are also plain words: they name a place only right behind the name of their city or province, or as an organ's (南山区人民政府).
 */
export const PLAIN_NAMES: ReadonlySet<string> = new Set(['城区', '郊区', '矿区', '东区', '西区', '新城区', '市中区', '南山区']);

/**
 * Short names of counties and cities that are also plain words, or that often arise where two words meet (和政 in 党和政府), found by
 * counting every short name in seventy years of national work reports: they name no place by themselves.
 */
export const PLAIN_SHORTS: ReadonlySet<string> = new Set([
  '和平',
  '新华',
  '长安',
  '解放',
  '前进',
  '向阳',
  '东风',
  '友谊',
  '中山',
  '南部',
  '城中',
  '城北',
  '城东',
  '城西',
  '城关',
  '新城',
  '市中',
  '中原',
  '江北',
  '江南',
  '河东',
  '河西',
  '河北',
  '河南',
  '东方',
  '大同',
  '平安',
  '振兴',
  '兴业',
  '成安',
  '永定',
  '光明',
  '共和',
  '合作',
  '复兴',
  '宝塔',
  '通道',
  '交口',
  '大方',
  '普定',
  '新兴',
  '光山',
  '安居',
  '富民',
  '兴国',
  '永兴',
  '中方',
  '平和',
  '永和',
  '会同',
  '丰满',
  '正安',
  '集美',
  '兴隆',
  '宁安',
  '同江',
  '清水',
  '金山',
  '宝山',
  '青山',
  '西湖',
  '东湖',
  '南湖',
  '鼓楼',
  '桥东',
  '桥西',
  '路南',
  '路北',
  '海港',
  '东港',
  '西市',
  '市南',
  '市北',
  '东城',
  '西城',
  '南开',
  '红旗',
  '铁西',
  '铁东',
  '铁山',
  '龙华',
  '龙湖',
  '朝阳',
  '白云',
  '石鼓',
  '云龙',
  '海州',
  '连云',
  '万山',
  '汇川',
  '五华',
  '盘龙',
  '官渡',
  '大安',
  '长治',
  '安定',
  '交城',
  '大通',
  '公安',
  '资源',
  '环江',
  '信宜',
  '博爱',
  '互助',
  '开化',
  '武功',
  '大厂',
  '平原',
  '上城',
  '集宁',
  '丰台',
  '海南',
  '海北',
  '黄南',
  '临海',
  '安乡',
  '道真',
  '泰来',
  '三门',
  '南山',
  '西安',
  '东安',
  '温泉',
  '安国',
  '大化',
  '方正',
  '大名',
  '双塔',
  '龙山',
  '双阳',
  '长岭',
  '永城',
  '潜江',
  '东乡',
  '西乡',
  '南乐',
  '南和',
  '中宁',
  '中牟',
  '镇安',
  '镇平',
  '和政',
  '新建',
  '友好',
  '民和',
  '新和',
  '富裕',
  '大城',
  '工农',
  '宏伟',
  '港口',
  '惠民',
  '同心',
  '延长',
  '乐业',
  '大新',
  '太平',
  '政和',
  '小金',
  '爱民',
  '同德',
  '杂多',
  '扬中',
  '资中',
  '惠农',
  '同仁',
  '安新',
  '滨海',
  '安宁',
  '双城',
  '大关',
  '大兴',
  '新平',
  '金水',
  '增城',
  '兴和',
  '太湖',
  '大理',
  '运河',
  '融安',
  '高要',
  '民权',
  '大丰',
  '海城',
  '资兴',
  '新安',
  '龙江',
  '修水',
  '界首',
  '三河',
  '新民',
  '合水',
  '民勤',
  '福安',
  '安康',
  '江山',
  '金安',
  '和顺',
  '上高',
  '三江',
]);

let rows: readonly PlaceRow[] | null = null;

/** Every province, city and county, in the order of their codes; parsed when first asked for. */
export function placeRows(): readonly PlaceRow[] {
  if (rows !== null) return rows;
  const parsed: PlaceRow[] = [];
  for (const line of DIVISIONS.split('\n')) {
    const [code = '', name = '', ...counties] = line.split(' ');
    if (name !== '-')
      parsed.push({ name, short: shortOf(name), code: code.padEnd(6, '0'), level: code.length === 2 ? 'province' : 'city' });
    for (const county of counties) {
      const label = county.slice(2);
      parsed.push({ name: label, short: shortOf(label), code: code + county.slice(0, 2), level: 'county' });
    }
  }
  rows = parsed;
  return rows;
}

const SUFFIX: Readonly<Record<string, string>> = { j: '街道', z: '镇', x: '乡', s: '苏木' };
let townships: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * Townships by name: the full name (西周镇) and the name without its ending (西周, where two characters or more are left) to the codes
 * of the counties that have one. Unpacked when first asked for (about 30 ms).
 */
export function townshipIndex(): ReadonlyMap<string, readonly string[]> {
  if (townships !== null) return townships;
  const index = new Map<string, string[]>();
  const add = (name: string, county: string): void => {
    const counties = index.get(name);
    if (counties === undefined) index.set(name, [county]);
    else if (counties[counties.length - 1] !== county) counties.push(county);
  };
  for (const line of brotliDecompressSync(Buffer.from(TOWNSHIPS, 'base64')).toString('utf8').split('\n')) {
    const county = line.slice(0, 6);
    let from = 6;
    for (let at = 6; at < line.length; at++) {
      const suffix = SUFFIX[line.charAt(at)];
      if (suffix === undefined) continue;
      const bare = line.slice(from, at);
      add(bare + suffix, county);
      if (bare.length >= 2 && !bare.startsWith('第') && !PLAIN_SHORTS.has(bare)) add(bare, county);
      from = at + 1;
    }
  }
  townships = index;
  return townships;
}
