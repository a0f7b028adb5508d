/**
 * Public bodies of counties, cities and provinces by what they do. A row is a function that stays the same through renamings and
 * mergers (经委, 经贸局, 经信委, 经信局 and 工信局 all look after industry); its names are short forms with the full form that each
 * stands for. Sources: 国务院机构改革方案 of 2008, 2013, 2018 and 2023 and the reforms of local bodies that followed them.
 *
 * Entry: `short=full`; `short` alone where the short form is already the full one; `short=` where a function is plain but the full name is
 * not (文广旅体局 is spelt differently from province to province). A full name has `党:` before it for an organ of the party, `税:` for the tax
 * service, `行:` for the central bank, whose names are built differently, and `央:` for a body of the state that no place has one of.
 */
export interface AgencyFunction {
  /** place-free function, in Chinese */
  readonly name: string;
  readonly en: string;
  /** short and full forms */
  readonly entries: readonly AgencyEntry[];
}
export interface AgencyEntry {
  readonly short: string;
  /** null where the full form is not sure */
  readonly full: string | null;
  readonly party: boolean;
  /** of the state: there is one in the country */
  readonly central: boolean;
}

const row = (name: string, en: string, entries: string): AgencyFunction => ({
  name,
  en,
  entries: entries
    .trim()
    .split(/\s+/u)
    .filter((entry) => entry !== '')
    .map((entry): AgencyEntry => {
      const [short = '', full = short] = entry.split('=');
      const party = full.startsWith('党:');
      const central = full.startsWith('央:');
      const name_ = party || central ? full.slice(2) : full;
      return { short, full: name_ === '' ? null : name_, party, central };
    }),
});

export const AGENCY_FUNCTIONS: readonly AgencyFunction[] = [
  row(
    '发展改革',
    'Development and reform',
    '发改局=发展和改革局 发展改革局 发展和改革局 发改委=发展和改革委员会 发展改革委=发展和改革委员会 发展和改革委员会 发展改革委员会 发改委员会=发展和改革委员会 计委=计划委员会 计经委= 发计委= 发展计划局 物价局 国家发改委=央: 国家发展改革委=央:',
  ),
  row(
    '经济和信息化',
    'Economy and information technology',
    '经信局=经济和信息化局 经济和信息化局 经信委=经济和信息化委员会 经济和信息化委员会 经济信息委=经济和信息化委员会 经济信息化委=经济和信息化委员会 经信厅=经济和信息化厅 经济和信息化厅 ' +
      '工信局=工业和信息化局 工业和信息化局 工信委=工业和信息化委员会 工业和信息化委员会 工信厅=工业和信息化厅 工业和信息化厅 工信科技局= 工信和科技局= 工业信息化局= 经贸局=经济贸易局 ' +
      '经济贸易局 经贸委=经济贸易委员会 经济贸易委员会 经济委员会 经委=经济委员会 经科局=经济和科技局 经济科技局 工业局 中小企业局 新经济委= 经济商务和信息化局 经信科技局= ' +
      '经济商务信息化局= 工业和信息化部=央: 工信部=央: 科技工业商务和信息化局 科工商信局= 工信商务局= 科工信局= 科技和工业信息化局 科技工业和信息化局 工业信息化和商务局 ' +
      '工业和信息化和商务局 工业和科技信息化局 工业信息化和科技局 经济信息化局=经济和信息化局 工业和商务局 经济和科技信息化局 经济和信息化科技局 新经济局 中小企业服务中心',
  ),
  row('经济发展', 'Economic development (zones)', '经发局=经济发展局 经济发展局'),
  row(
    '科技',
    'Science and technology',
    '科技局=科学技术局 科学技术局 科技厅=科学技术厅 科学技术厅 科委=科学技术委员会 科技委=科学技术委员会 科学技术委员会 科工局= 科技部=央: 科学技术部=央:',
  ),
  row(
    '教育',
    'Education',
    '教育局 教育厅 教委=教育委员会 教育委员会 教体局=教育体育局 教育体育局 教育和体育局 教科局= 教文体局= 教育部=央:',
  ),
  row('公安', 'Public security', '公安局 公安厅 公安分局= 交警大队= 交警支队= 公安交警大队= 公安部=央:'),
  row('民政', 'Civil affairs', '民政局 民政厅 民政部=央:'),
  row('司法', 'Justice', '司法局 司法厅 法制办= 政府法制办= 司法部=央:'),
  row('财政', 'Finance (treasury)', '财政局 财政厅 财税局= 财政税务局= 财政地税局= 财政金融局= 财金局= 财政部=央:'),
  row(
    '人力资源和社会保障',
    'Human resources and social security',
    '人社局=人力资源和社会保障局 人力社保局=人力资源和社会保障局 人力资源社会保障局=人力资源和社会保障局 人力资源和社会保障局 人社厅=人力资源和社会保障厅 ' +
      '人力社保厅=人力资源和社会保障厅 人力资源和社会保障厅 人力资源社会保障厅 劳动局= 人事局 人劳社保局= 人事劳动社会保障局 劳动和社会保障局 劳动保障局=劳动和社会保障局 社保局= ' +
      '社会保险事业管理局 就业局= 就业管理中心= 社保中心= 人力资源社会保障部=央: 人力资源和社会保障部=央: 人社部=央: 人力社会保障局=人力资源和社会保障局',
  ),
  row(
    '自然资源和规划',
    'Natural resources and planning',
    '自然资源和规划局 自然资源与规划局=自然资源和规划局 自然资源规划局=自然资源和规划局 资源规划局=自然资源和规划局 资规局=自然资源和规划局 自规局=自然资源和规划局 自然资源局 自然资源厅 规划和自然资源局 ' +
      '规划资源局=规划和自然资源局 规自局=规划和自然资源局 规划自然资源局=规划和自然资源局 国土资源局 国土局=国土资源局 国土资源厅 国土厅=国土资源厅 国土分局= 国土资源分局= 自然资源和规划分局= ' +
      '自然资源与规划分局= 自然资源规划分局= 资规分局= 资源规划分局= 规划局 规划分局= 规划管理中心= 规划中心= 城乡规划局 ' +
      '国土资源和规划局 国土资源规划局= 自然资源部=央: 自然资源和规划管理局= 自然资源规划中心=',
  ),
  row(
    '生态环境',
    'Ecology and environment',
    '生态环境局 生态环境厅 生态环境分局= 环保局=环境保护局 环境保护局 环保厅=环境保护厅 环境保护厅 环保分局= 环境保护分局= 生态环境部=央: 环境保护部=央: 环保部=央:',
  ),
  row(
    '住房和城乡建设',
    'Housing and construction',
    '住建局=住房和城乡建设局 住房城乡建设局=住房和城乡建设局 住房和城乡建设局 住建厅=住房和城乡建设厅 住房和城乡建设厅 住房城乡建设厅=住房和城乡建设厅 ' +
      '住建委=住房和城乡建设委员会 住房城乡建设委=住房和城乡建设委员会 城乡建委=城乡建设委员会 建设局 建委=建设委员会 建设厅 建交局= 住房建设局= 建设和交通局= 房管局= 房产局= ' +
      '住房保障局= 住保房管局= 住房城乡建设部=央: 住房和城乡建设部=央: 住建部=央: 住房城乡建委=住房和城乡建设委员会 住房和建设局 住房保障和房产管理局',
  ),
  row(
    '交通运输',
    'Transport',
    '交通运输局 交通局=交通运输局 交通运输厅 交通厅=交通运输厅 交委=交通委员会 交通委=交通委员会 运管局= 公路局= 港航局= 港航管理局= 交通运输部=央:',
  ),
  row('水利', 'Water resources', '水利局 水利厅 水务局 水务委= 水利水电局 农林水利局= 水利部=央:'),
  row(
    '农业农村',
    'Agriculture and rural affairs',
    '农业农村局 农业农村厅 农业农村委=农业农村委员会 农业农村委员会 农业局 农业厅 农林局 农委=农业委员会 农办= 农业和农村工作办公室= 农牧局= ' +
      '农业畜牧局= 畜牧局= 畜牧兽医局 乡村振兴局 扶贫办=扶贫开发办公室 农经局= 农机局= 农业农村部=央: 农业部=央:',
  ),
  row('海洋渔业', 'Sea and fishery', '海洋与渔业局 海洋渔业局=海洋与渔业局 海洋和渔业局 渔业局 海洋发展局 海洋局 海洋经济发展局 水产局'),
  row('林业', 'Forestry', '林业局 林业厅 林草局=林业和草原局 林业和草原局 园林局= 园林绿化局 国家林草局=央: 国家林业和草原局=央:'),
  row(
    '商务',
    'Commerce',
    '商务局 商务厅 商务委=商务委员会 商务委员会 外经贸局=对外贸易经济合作局 外经局= 贸易局= 商业局 贸粮局= 商务和粮食局= 商务粮食局= 商务部=央: 商务和投资促进局 商务投资促进局 商务和招商局 商务和经济合作局',
  ),
  row(
    '投资促进',
    'Investment promotion',
    '招商局 招商中心= 招商发展中心 投促中心=投资促进中心 投资促进中心 投资促进局 投促局=投资促进局 招商引资局 招商服务中心 招商投资促进中心 ' +
      '经合局=经济合作局 经济合作局 经济合作交流中心= 经合办= 招商办= 合作交流办= 招商投促中心= 投资合作局= 招商促进局=',
  ),
  row(
    '文化和旅游',
    'Culture and tourism',
    '文旅局= 文化和旅游局 文旅厅=文化和旅游厅 文化和旅游厅 文广旅局= 文广旅游局= 文化广电旅游局 文化和广电旅游局 文旅委=文化和旅游委员会 文化旅游委= 文广旅体局= 文化和广电旅游体育局 ' +
      '文化广电旅游体育局 文化广电和旅游局 文体旅局= 文旅体局= 文体广旅局= 文体局= 文体旅游局= 文广局= 文广新局= 文化局 文化广电新闻出版局 旅游局 旅委= 旅游委= 旅发委= 旅游发展委员会 ' +
      '风景旅游局= 文广新旅局= 文化和旅游部=央: 文旅广体局= 文化旅游局= 文化旅游体育局= 文旅广电局= 文旅广新局= 文化体育和旅游局 文化旅游和体育局 文化体育旅游局',
  ),
  row('体育', 'Sport', '体育局 体育中心= 体育事业发展中心'),
  row(
    '卫生健康',
    'Health',
    '卫健局=卫生健康局 卫生健康局 卫健委=卫生健康委员会 卫生健康委=卫生健康委员会 卫生健康委员会 卫计局=卫生和计划生育局 卫生计生局=卫生和计划生育局 卫生和计划生育局 ' +
      '卫计委=卫生和计划生育委员会 卫生计生委=卫生和计划生育委员会 卫生局 卫生厅 疾控中心=疾病预防控制中心 计生局= 计生委= 国家卫生健康委=央: 国家卫健委=央:',
  ),
  row('退役军人事务', 'Veterans affairs', '退役军人局=退役军人事务局 退役军人事务局 退役军人事务厅'),
  row(
    '应急管理',
    'Emergency management',
    '应急管理局 应急局=应急管理局 应急管理厅 应急厅=应急管理厅 应急委= 安监局=安全生产监督管理局 安全监管局=安全生产监督管理局 安全生产监督管理局 安监办= 应急管理部=央: 应急部=央:',
  ),
  row('消防救援', 'Fire and rescue', '消防救援大队 消防大队= 消防支队= 消防救援支队 消防救援局 公安消防大队'),
  row('审计', 'Audit', '审计局 审计厅 审计署=央:'),
  row(
    '国有资产监督管理',
    'State-owned assets',
    '国资委=国有资产监督管理委员会 国有资产监督管理委员会 国资局= 国有资产监督管理局 国资办= 国资中心= 国资监管中心= 国有资产管理中心= 国务院国资委=央:',
  ),
  row(
    '市场监督管理',
    'Market regulation',
    '市场监管局=市场监督管理局 市监局=市场监督管理局 市场监督管理局 市场局= 市场监管分局= 工商局=工商行政管理局 工商行政管理局 工商分局= 质监局=质量技术监督局 质量技术监督局 ' +
      '药监局= 食药监局=食品药品监督管理局 食品药品监督管理局 食品药品监管局=食品药品监督管理局 市场监管总局=央: 国家市场监督管理总局=央: 国家市场监管总局=央:',
  ),
  row('知识产权', 'Intellectual property', '知识产权局 国家知识产权局=央:'),
  row('统计', 'Statistics', '统计局 调查队= 国家统计局=央:'),
  row('医疗保障', 'Health insurance', '医保局=医疗保障局 医疗保障局 国家医保局=央:'),
  row(
    '综合行政执法',
    'Law enforcement and city management',
    '综合执法局=综合行政执法局 综合行政执法局 行政执法局= 城管局= 城市管理局 城管执法局= 城市管理和综合执法局 城市管理综合执法局 综合行政执法队= 城管委= 城管办= 城市管理行政执法局 综合行政执法指导办=',
  ),
  row(
    '政务服务',
    'Government services',
    '政务服务办=政务服务管理办公室 政务服务管理办公室 政务办= 政务服务局= 政务服务管理局 政务服务和数据管理局 政数局= 审管办= 行政审批局 审批局= 行政审批服务局 行政审批和政务信息管理局= 行政服务中心 ' +
      '政务服务中心 公管办= 公共资源交易中心 审批中心= 跑改办= 政务服务和大数据管理局 行政审批政务信息管理局= 城市运行和政务服务办= 政务服务和数据局 行政审批和政务服务局 政务服务数据管理局 数据和政务服务局',
  ),
  row('营商环境', 'Business environment', '营商办= 营商局= 营商环境局 营商环境建设局 营商环境办= 优化营商环境办= 营商环境服务中心'),
  row(
    '数据',
    'Data',
    '数据局 大数据局= 大数据发展局= 大数据管理局 大数据发展管理局 大数据中心= 大数据发展中心 大数据发展服务中心 数据资源局 数据资源管理局 数改办= 数字化改革办= 数据管理局 大数据办= 智慧办= 国家数据局=央: 大数据管理中心',
  ),
  row(
    '金融',
    'Financial affairs',
    '金融办= 金融局= 金融工作局 金融工作办公室= 金融工作服务中心 金融工作中心= 金融工作管理中心 金融发展局 金融发展服务中心 金融服务中心 地方金融监管局=地方金融监督管理局 地方金融监督管理局 地方金融管理局 金融工作办= 上市办= 金融监管局=',
  ),
  row(
    '金融监管',
    'Financial supervision (national)',
    '银监办= 银监局= 银监分局= 银保监局= 银保监分局= 银保监监管组= 金融监管支局= 金融监管分局= 金融监管总局= 国家金融监督管理总局= 证监局= 保监局= 银保监会=央: 中国银保监会=央: 证监会=央: 中国证监会=央: 银监会=央:',
  ),
  row(
    '税务',
    'Tax',
    '税务局=税:税务局 国税局=国家税务局 国家税务局 国税分局= 地税局=地方税务局 地方税务局 地税分局= 税务分局= 税务总局=央: 国家税务总局=央:',
  ),
  row('信访', 'Letters and visits', '信访局'),
  row(
    '机关事务',
    'Government offices administration',
    '机关事务局= 机关事务管理局 机关事务中心= 机关事务服务中心 机关事务管理中心 国管局=央:',
  ),
  row('粮食物资', 'Grain and reserves', '粮食局 粮食和物资储备局 粮食物资局=粮食和物资储备局 粮储局=粮食和物资储备局'),
  row('能源', 'Energy', '能源局 国家能源局=央:'),
  row('民族宗教', 'Ethnic and religious affairs', '民宗局= 民族宗教事务局 民宗委= 民族宗教事务委员会 民族宗教局='),
  row('气象', 'Weather', '气象局'),
  row('地震', 'Earthquakes', '地震局'),
  row('海事', 'Maritime safety', '海事局 海事处='),
  row('海关', 'Customs', '海关= 出入境检验检疫局 检验检疫局='),
  row('邮政管理', 'Postal regulation', '邮政管理局 国家邮政局=央:'),
  row('烟草', 'Tobacco', '烟草局= 烟草专卖局'),
  row('通信管理', 'Telecommunications', '通信管理局 通管局=通信管理局 通管办= 通发办= 通信发展办='),
  row('电力', 'Power supply', '供电局 供电公司= 国网供电公司= 供电分公司= 电力公司= 电力局= 国网公司='),
  row('档案史志', 'Archives', '档案局 档案馆 史志办= 党史办= 地方志办='),
  row('人民防空', 'Civil air defence', '人防办= 人防局='),
  row('外事', 'Foreign affairs', '外办= 外侨办= 外事办='),
  row('侨务', 'Overseas Chinese affairs', '侨办= 侨联='),
  row('台湾事务', 'Taiwan affairs', '台办= 台湾事务办公室='),
  row('公积金', 'Housing fund', '公积金中心= 住房公积金管理中心 公积金分中心= 住房公积金中心='),
  row(
    '政府办公',
    'Government office',
    '政府办=人民政府办公室 府办=人民政府办公室 政府办公室=人民政府办公室 人民政府办公室 政府办公厅=人民政府办公厅 府办公室=人民政府办公室 督查室=',
  ),
  row('政府', 'Government', '政府=人民政府 人民政府'),
  row('党委办公', 'Party committee office', '委办=党:委办公室 委办公室=党:委办公室'),
  row('组织', 'Party organisation', '组织部=党:委组织部 委组织部=党:委组织部'),
  row(
    '人才',
    'Talent',
    '委人才办=党:委人才工作领导小组办公室 人才办=党:委人才工作领导小组办公室 人才服务中心= 人才发展集团= 委人才工作领导小组办公室=党:委人才工作领导小组办公室',
  ),
  row(
    '宣传',
    'Publicity',
    '宣传部=党:委宣传部 委宣传部=党:委宣传部 文明办= 融媒体中心 传媒中心= 新闻办= 广播电视台 新闻中心= 版权局= 中央宣传部=央:',
  ),
  row('统战', 'United front', '统战部=党:委统战部 委统战部=党:委统战部'),
  row('政法', 'Political and legal affairs', '政法委=党:委政法委员会 委政法委=党:委政法委员会 委政法委员会=党:委政法委员会'),
  row('政策研究', 'Policy research', '政研室=党:委政策研究室 委政研室=党:委政策研究室 委政策研究室=党:委政策研究室'),
  row('改革', 'Reform', '改革办= 委改革办= 委全面深化改革委员会办公室=党:委全面深化改革委员会办公室 深改办='),
  row('网信', 'Internet affairs', '网信办= 委网信办='),
  row('机构编制', 'Staffing', '编办= 委编办= 编委办='),
  row('社会工作', 'Social work', '社工部=党:委社会工作部 委社会工作部=党:委社会工作部 社会工作部=党:委社会工作部 委社工部=党:委社会工作部'),
  row(
    '纪检监察',
    'Discipline inspection',
    '纪委=党:纪律检查委员会 纪委监委= 监委=监察委员会 监察委员会 监察局 纪检委=党:纪律检查委员会 纪委(监委)= 纪工委=',
  ),
  row('党校', 'Party school', '党校= 委党校='),
  row('法院', 'Courts', '法院=人民法院 人民法院 最高人民法院=央:'),
  row('检察', 'Procuratorates', '检察院=人民检察院 人民检察院 最高人民检察院=央:'),
  row('人大', "People's congress", '人大= 人大常委会=人民代表大会常务委员会 人大常委会办公室=人民代表大会常务委员会办公室'),
  row('政协', 'Consultative conference', '政协= 政协办公室='),
  row('工会', 'Trade unions', '总工会 工会='),
  row('共青团', 'Youth league', '团委='),
  row('妇联', "Women's federation", '妇联=妇女联合会 妇女联合会'),
  row('科协', 'Association for science and technology', '科协=科学技术协会 科学技术协会'),
  row('残联', "Disabled persons' federation", '残联=残疾人联合会 残疾人联合会'),
  row('工商联', 'Federation of industry and commerce', '工商联=工商业联合会 工商业联合会 总商会='),
  row('供销', 'Supply and marketing cooperatives', '供销社=供销合作社联合社 供销总社= 供销联社= 供销合作社联合社 供销合作总社=央:'),
  row('文联', 'Literary federation', '文联=文学艺术界联合会'),
  row('社科联', 'Federation of social sciences', '社科联=社会科学界联合会'),
  row('贸促', 'Trade promotion council', '贸促会= 贸促支会='),
  row('红十字', 'Red Cross', '红十字会'),
  row('人民银行', 'Central bank', '人行= 人民银行= 人行支行=行: 人民银行支行=行: 人行中心支行=行: 人行市中心支行=行:'),
  row('外汇管理', 'Foreign exchange', '外汇局= 外汇管理局='),
  // told by the ending of the name, see ZONE_ENDINGS and normalise/agency.ts
  row('开发区管理', 'Development zones', ''),
  row('乡镇街道', 'Towns and subdistricts', ''),
];

/** Endings of bodies that look after a zone, not after a function; full names are the zone's own. */
export const ZONE_ENDINGS: readonly string[] = [
  '管委会',
  '管理委员会',
  '经济开发区',
  '经开区',
  '开发区',
  '高新区',
  '合作区',
  '新区',
  '工业园区',
  '产业园区',
  '园区',
  '度假区',
  '保税区',
  '功能区',
  '开发建设管理中心',
  '产业集聚区',
  '集聚区',
];

/** Words that make a group of bodies: no single name, no single function. */
export const AGENCY_GROUPS: readonly string[] = [
  '各',
  '有关',
  '相关',
  '其他',
  '其它',
  '所有',
  '成员单位',
  '责任单位',
  '牵头单位',
  '部门',
  '乡镇街道',
  '镇乡街道',
  '镇街',
  '乡镇',
  '等单位',
  '属地',
  '领导小组各',
  '涉企',
];
