import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../src/extract/responsibilities/attributions.js';
import { findClusters } from '../src/extract/clusters/clusters.js';
import { compileRules, triggered } from '../src/model/rule.js';
import { viewOf } from '../src/model/view.js';
import { CLUSTER_FRAGMENTS, CLUSTER_RULES } from '../src/rules/clusters.js';
import { GENERAL_NAMES, INDUSTRY_WORDS, NOT_INDUSTRY_ENDINGS } from '../src/rules/lexicons/industries.js';
import { words } from '../src/segment/words.js';
import { readPlan } from '../src/extract/reading.js';
import { taskText } from '../src/normalise/task-name.js';
import { structure } from '../src/structure/structure.js';
import { extractText } from './setup/plans.js';

const clustersOf = (text: string): ReturnType<typeof findClusters> => findClusters(readPlan(text, structure(text).plan), []);
const short = (text: string): string[] =>
  clustersOf(text).map(({ name, tier, programme, segments }) =>
    [name.text, tier ?? '', programme ?? '', segments.map((one) => one.text).join('、')].join('|').replace(/\|+$/u, ''),
  );

describe.each(compileRules(CLUSTER_RULES, CLUSTER_FRAGMENTS))('rule $id', (rule) => {
  const match = (text: string): RegExpExecArray | null => {
    const folded = viewOf(text, [[0, text.length]]).text;
    rule.regexp.lastIndex = 0;
    return triggered(rule, folded) ? rule.regexp.exec(folded) : null;
  };
  it('finds its examples', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    for (const { text, gives } of rule.examples) {
      const groups = match(text)?.groups;
      expect(groups, text).toBeDefined();
      for (const [name, value] of Object.entries(gives)) expect(groups?.[name] ?? null, `${text} ${name}`).toBe(value);
    }
  });
  it('refuses what it should', () => {
    expect(rule.refusals.length).toBeGreaterThan(0);
    for (const { text, why } of rule.refusals) expect(match(text), `${text}: ${why}`).toBeNull();
  });
});

describe('the vocabulary', () => {
  it('has no entry twice in a list', () => {
    for (const list of [GENERAL_NAMES, INDUSTRY_WORDS, NOT_INDUSTRY_ENDINGS])
      expect(list.filter((word, at) => list.indexOf(word) !== at)).toEqual([]);
  });
});

describe('clusters: lists', () => {
  it('reads tiers and the number behind a list', () => {
    expect(short('一、目标\n到2027年，形成绿色石化、汽车及零部件2个万亿级产业集群，新材料、纺织服装等4个五千亿级产业集群。')).toEqual([
      '绿色石化|万亿级',
      '汽车及零部件|万亿级',
      '新材料|五千亿级',
      '纺织服装|五千亿级',
    ]);
    expect(short('一、目标\n形成电子信息、装备制造2个千亿产业和医药、食品等5个百亿产业。')).toEqual([
      '电子信息|千亿',
      '装备制造|千亿',
      '医药|百亿',
      '食品|百亿',
    ]);
  });
  it("reads the plan's list of emerging, leading and pillar industries", () => {
    expect(short('一、任务\n积极发展现代金融、大健康和数字经济等新兴产业。')).toEqual(['现代金融', '大健康', '数字经济']);
    expect(short('一、任务\n努力构建“3+4”现代产业体系，做强高端装备、新材料、食品加工三大主导产业。')).toEqual([
      '高端装备||3+4',
      '新材料||3+4',
      '食品加工||3+4',
    ]);
  });
  it('reads lists that are to be helped to grow, 及 before the last, levels before the sort', () => {
    expect(short('一、壮大新兴产业\n支持工业机器人、海洋工程装备及无人船等产业发展。')).toEqual(['工业机器人', '海洋工程装备', '无人船']);
    expect(short('一、任务\n推动商业航天、低空经济等新兴产业安全健康发展，争创集成电路、智能物联等国家级战略性新兴产业集群。')).toEqual([
      '商业航天',
      '低空经济',
      '集成电路',
      '智能物联',
    ]);
    expect(short('一、任务\n加快现代装备、新能源汽车及零部件等新兴产业集群发展。')).toEqual(['现代装备', '新能源汽车及零部件']);
    expect(short('一、2024年工作回顾\n培育光伏、储能等新兴产业。\n二、重点任务\n做优茶叶、竹木等特色产业。')).toEqual(['茶叶', '竹木']);
  });
  it('reads lists with any verb, and what becomes of the industries', () => {
    expect(
      short(
        '一、任务\n带动陶瓷加工、制伞等优势产业稳住份额，扩大精密轴承、海工装备、生物育种等新兴产业整体体量，抢得固态电池、量子通信等未来产业竞争先手。',
      ),
    ).toEqual(['陶瓷加工', '制伞', '精密轴承', '海工装备', '生物育种', '固态电池', '量子通信']);
    expect(short('一、任务\n积极支持精密轴承、海工装备等产业发展。布局固态电池、风能和光能等未来产业。')).toEqual([
      '精密轴承',
      '海工装备',
      '固态电池',
      '风能和光能',
    ]);
    expect(short('一、任务\n支持制伞、钟表等特色产业。抢占固态电池、卫星通信等新赛道。加快发展精密轴承、现代种业等朝阳产业。')).toEqual([
      '制伞',
      '钟表',
      '固态电池',
      '卫星通信',
      '精密轴承',
      '现代种业',
    ]);
  });
  it('reads fields of future industries, and lists without a class of their own behind a sort', () => {
    expect(short('一、任务\n（一）布局未来产业。聚焦固态电池、卫星通信等前沿领域，建设实验室。')).toEqual(['固态电池', '卫星通信']);
    expect(short('一、任务\n培育壮大新兴产业，大力发展精密轴承、海工装备、生物育种等。')).toEqual(['精密轴承', '海工装备', '生物育种']);
    expect(short('一、任务\n围绕固态电池、卫星通信等前沿领域，组织攻关。')).toEqual([]);
    expect(short('一、任务\n大力推广喷灌、滴灌、施肥机械等。')).toEqual([]);
  });
  it('keeps a conjunction inside an item that is not the last', () => {
    expect(short('一、任务\n发展软件和信息服务、精密轴承、海工装备等新兴产业。')).toEqual(['软件和信息服务', '精密轴承', '海工装备']);
  });
  it('reads a named cluster in a sentence on another subject', () => {
    expect(short('一、任务\n加快园区道路建设，进一步做大做优轴承产业集群。升级以两家龙头为代表的水产加工业产业集群。')).toEqual([
      '轴承产业',
      '水产加工业',
    ]);
  });
  it('reads a heading that names several industries', () => {
    expect(
      short(
        '一、重点任务\n（一）做大做强新材料、生物医药产业。推动园区建设。\n（二）培育壮大电子信息、高端装备等主导产业。引进企业。\n（三）推进产业链、创新链、资金链融合发展。加强合作。',
      ),
    ).toEqual(['新材料', '生物医药', '电子信息', '高端装备']);
  });
  it('reads what a section lets grow as its parts', () => {
    expect(
      short(
        '一、促进重点产业集群发展\n（一）高端装备产业。推动商业航天加快发展，建设基地。优化船舶海工装备产品结构。支持智能机器人研发及产业化应用。\n（二）电子信息产业。促进新型显示发展。',
      ),
    ).toEqual(['高端装备产业|||商业航天、船舶海工装备、智能机器人', '电子信息产业|||新型显示']);
  });
  it.each([
    ['争取设立人工智能、集成电路等新兴产业学院。', 'a school'],
    ['支持纺织、食品等特色产业企业技术改造。', 'firms'],
    ['支持汽车、家电等产业。', 'help without growth, and no sort that says more'],
    ['促进林业与旅游、教育、康养等产业深度融合发展。', 'one industry that merges with others'],
    ['支持东岭镇、河口镇、双桥镇等发展特色产业。', 'places'],
    ['培育3个百亿级产业集群。', 'a verb before a count'],
    ['做强制造业主导产业集群。', 'the industries of a sector'],
    ['推动汽配、模具、服装等产业开展绿色化改造。', 'industries that do something'],
    ['重点培育发展工业设计、科技研发、交通物流等生产性服务业。', 'no list of leading industries'],
    ['加快国有资本向传统优势产业、高新技术产业和战略性新兴产业等领域集聚。', 'sorts, no names'],
    ['各集聚区聚焦1-2个主导产业重点发展。', 'a count without names'],
    ['食品、石化、医药、信息等产业增加值分别增长7%。', 'figures'],
    ['在钢铁、煤炭等传统产业下行压力加大的情况下，稳定增长。', 'a fact'],
    ['围绕市“246”万千亿级产业集群发展布局，立足本县基础。', 'a programme of somebody above'],
  ])('%s gives none: %s', (text) => {
    expect(short(`一、任务\n${text}`)).toEqual([]);
  });
});

describe('clusters: industries taken up one after the other', () => {
  const body = (sentences: string): string => `一、培育壮大主导产业\n${sentences}\n`;
  it('makes a cluster of each topic, with the industries behind it as its parts', () => {
    expect(
      short(body('力促新能源产业快速增长。推进园区建设，做强光伏产业，壮大输变电、储能等产业。力促汽车工业稳步发展。抓好零部件基地建设。')),
    ).toEqual(['新能源产业|||光伏产业、输变电、储能', '汽车工业']);
  });
  it('needs two of them, under a heading of industries', () => {
    expect(short(body('力促汽车工业稳步发展。抓好零部件基地建设。'))).toEqual([]);
    expect(short('一、改善民生\n力促汽车工业稳步发展。抓好基地建设。力促纺织工业稳步发展。抓好园区建设。\n')).toEqual([]);
  });
  it('gives a target to the topic that it stands under', () => {
    const text = body('突破性发展农产品加工业。全市新增规上企业50家。做大做强建筑建材业。新增规上企业12家。');
    const { targets } = extractText(text, 'topics');
    expect(targets.map(({ value, cluster }) => [value, cluster])).toEqual([
      [50, '农产品加工业'],
      [12, '建筑建材业'],
    ]);
  });
  it('finds chosen industries in a list that is a subject, and in a list of clusters of a review', () => {
    expect(short('新能源、绿色食品等主导产业保持强势增长。\n')).toEqual(['新能源', '绿色食品']);
    expect(short('全县在新能源、绿色食品等主导产业中选树标杆。\n')).toEqual([]);
    expect(short('全县在新能源、生物制造等新兴产业的招引上取得成果。\n')).toEqual(['新能源', '生物制造']);
  });
});

describe('clusters: sections', () => {
  it('reads headings, tiers from the goals, and the programme of the heading above', () => {
    const text =
      '一、目标\n培育形成临港装备1个五百亿级产业集群，新材料、纺织服装等3个百亿级产业集群。\n二、建设“135”产业集群\n' +
      '（一）临港装备产业。以风电装备、海工装备、船舶等为重点方向，打造特色集群。\n（二）新材料产业。做强功能膜材料，扩大产能。培育前沿新材料，布局实验室。';
    expect(short(text)).toEqual([
      '纺织服装|百亿级',
      '临港装备产业|五百亿级|135|风电装备、海工装备、船舶',
      '新材料产业|百亿级|135|功能膜材料、前沿新材料',
    ]);
  });
  it('takes the sub-headings for the parts, and no directions', () => {
    const text =
      '一、建设三大产业集群\n（一）服装产业。以设计研发、品牌建设、市场营销为重点方向，推动转型。\n（二）能源产业。谋划能源岛。发展清洁能源。大力发展风能、核能。做精能源设备。研发逆变器。\n';
    expect(short(text)[0]).toBe('服装产业');
  });
  it('reads tracks numbered by their names alone', () => {
    expect(
      short(
        '二、重点方向\n立足本地基础。\n1.在线问诊：培育企业。\n2.工艺设计：建设平台。\n3.虚拟人制作：引进团队。\n三、保障措施\n1.组织领导：成立专班。\n2.资金支持：统筹资金。',
      ).map((one) => one.split('|')[0]),
    ).toEqual(['在线问诊', '工艺设计', '虚拟人制作']);
  });
  it('reads headings that make the place the home of an industry', () => {
    expect(
      short('（一）壮大产业\n（1）打造国内领先的轴承产业高地。引进企业。\n（2）建设世界级软件产业集群。培育企业。\n').map(
        (one) => one.split('|')[0],
      ),
    ).toEqual(['轴承产业', '软件产业']);
  });
  it('reads a heading with a verb and a tier', () => {
    expect(
      short(
        '二、主要任务\n（一）做大做强千亿级绿色石化产业集群。以烯烃、芳烃、化工新材料为重点，延伸产业链。\n（二）优化营商环境。深化改革。',
      ),
    ).toEqual(['绿色石化产业|千亿级||烯烃、芳烃、化工新材料']);
  });
  it('reads the headings under one that counts its industries', () => {
    expect(
      short(
        '5.2 促进三大重点产业集群发展\n5.2.1 促进电子信息产业稳中提质\n扩大规模。\n5.2.2 提升高端装备产业自主研发能力\n加强攻关。\n5.2.3 打造时尚的现代消费品产业\n塑造品牌。',
      ).map((one) => one.split('|')[0]),
    ).toEqual(['电子信息产业', '高端装备产业', '现代消费品产业']);
  });
  it('reads headings that name the chains of industries, with or without a verb, and a single sub-heading as the one part', () => {
    expect(
      short(
        '三、产业链攻关方向\n（一）农机装备产业链。\n1.智能农机。突破导航。\n（二）新能源装备产业链。\n2.核能。突破材料。\n3.新药创制。研发。\n（三）强化产业链供应链。加强合作。',
      ),
    ).toEqual(['农机装备产业链|||智能农机', '新能源装备产业链|||核能、新药创制']);
    expect(short('二、主要任务\n（一）做强石化产业链。推动合作。\n（二）壮大汽车产业链。推动合作。\n（三）延伸产业链。推动合作。')).toEqual(
      ['石化产业链', '汽车产业链'],
    );
    expect(short('某县“链长制”工作方案\n一、主要任务\n（一）打造石化新材料链。加强攻关。\n（二）优化创新链。加强攻关。')).toEqual([
      '石化新材料链',
    ]);
  });
  it('reads the projects for one industry each under a heading of fields', () => {
    expect(
      short(
        '二、重点领域\n（一）实施集成电路“强芯”工程。加强攻关。\n（二）实施工业软件“铸魂”工程。加强攻关。\n三、路径\n（一）实施数字“赋能”工程。加强攻关。\n（二）实施科技“登高”行动。加强攻关。',
      ),
    ).toEqual(['集成电路', '工业软件']);
  });
});

describe('clusters: parts in running text', () => {
  it('reads what the firms of an industry offer or make', () => {
    expect(
      short(
        '一、重点产业\n（一）工业设计产业。重点提供外观设计、样机试制等一站式服务。\n' +
          '（二）翻译产业。聚焦法律翻译、医学翻译；整合资源。\n（三）智能体产业。重点开发面向老人、儿童等人群的陪护机器人、教育智能体。\n（四）检测产业。重点支持企业开展设备更新、技术改造等业务。',
      ),
    ).toEqual(['工业设计产业|||外观设计、样机试制', '翻译产业|||法律翻译、医学翻译', '智能体产业|||陪护机器人、教育智能体', '检测产业']);
  });
  it('reads what a system of products spans, the class of a list, and the clusters of a section as its parts', () => {
    expect(
      short(
        '一、重点产业\n（一）装备产业。构建涵盖数控机床、注塑机的全产品线。推进激光切割、激光焊接等激光装备研发。\n（二）软件产业。依托园区，打造工业软件、信息安全等特色产业集群。',
      ).slice(0, 2),
    ).toEqual(['装备产业|||数控机床、注塑机、激光装备', '软件产业|||工业软件、信息安全']);
  });
});

describe('on the plans', () => {
  const gold = new URL('./gold/', import.meta.url);
  interface Gold {
    readonly clusters?: readonly { name: string; optional?: boolean; segments: string[]; tier: string | null; programme: string | null }[];
    readonly responsibilities: readonly { unit: string; role: string; task: string; optional?: boolean }[];
  }
  const fold = (text: string | null): string => (text ?? '').normalize('NFKC').replace(/[\s“”()（）、,.。]/gu, '');
  const trim = (text: string): string => fold(text).replace(/(?:产业集群|产业|集群)$/u, '');
  describe.each(readdirSync(gold).filter((file) => file.endsWith('.json')))('%s', (file) => {
    const truth = JSON.parse(readFileSync(new URL(file, gold), 'utf8')) as Gold;
    const text = readFileSync(new URL(`../seeds/${file.replace('.json', '.txt')}`, import.meta.url), 'utf8');
    const { plan } = structure(text);
    it('finds the clusters, and no others', () => {
      const found = findClusters(readPlan(text, plan), []);
      const names = (truth.clusters ?? []).filter((one) => !one.optional).map(({ name }) => trim(name));
      expect(names.filter((name) => !found.some((one) => trim(one.name.text) === name))).toEqual([]);
      const known = (truth.clusters ?? []).map(({ name }) => trim(name));
      expect(found.map((one) => trim(one.name.text)).filter((name) => !known.includes(name))).toEqual([]);
      for (const one of truth.clusters ?? []) {
        const mine = found.find((other) => trim(other.name.text) === trim(one.name));
        if (mine && !one.optional) expect([mine.tier, mine.programme], one.name).toEqual([one.tier, one.programme]);
      }
    });
    it('finds the responsible units with their roles and tasks', () => {
      const found = findAttributions(readPlan(text, plan), { cut: words })
        .map(({ task, agency, role }) => `${fold(task && taskText(task))} ${fold(agency.text)} ${role}`)
        .sort();
      const optional = new Set(truth.responsibilities.filter((one) => one.optional).map(({ unit, role }) => `${fold(unit)} ${role}`));
      const want = truth.responsibilities
        .filter((one) => !one.optional)
        .map(({ task, unit, role }) => `${fold(task)} ${fold(unit)} ${role}`)
        .sort();
      const rest = [...found];
      const missed = want.filter((one) => {
        const at = rest.indexOf(one);
        if (at >= 0) rest.splice(at, 1);
        return at < 0;
      });
      expect(missed.length).toBeLessThanOrEqual(want.length * 0.03);
      expect(rest.filter((one) => !optional.has(one.split(' ').slice(1).join(' '))).length).toBeLessThanOrEqual(want.length * 0.03);
    });
  });
});

describe('any text', () => {
  it('never throws and gives slices of the source', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '一、',
        '（一）',
        '产业集群',
        '大力发展',
        '、',
        '等新兴产业',
        '五大',
        '。',
        '，',
        '“123”',
        '\n',
        '以',
        '为重点',
        '新材料',
        '（责任单位：县经信局）',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        for (const one of clustersOf(text)) expect(one.quote[0]).toBeLessThan(one.quote[1]);
        const { plan } = structure(text);
        for (const one of findAttributions(readPlan(text, plan))) expect(one.quote[1]).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });
});
