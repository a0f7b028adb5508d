/** Words of the page that a text was taken from: contents, page numbers, running heads, metadata, menus. Texts are folded. */
import { phraseTable } from '../../model/phrase-rule.js';
import { FOOTERS, METADATA_LABELS } from '../lexicons/headings.js';

const HAN_NUMBER = '[一二三四五六七八九十]{1,3}';

/** What a printed document has on its pages. */
export const PRINTED_PAGE = phraseTable('printed-page', {
  contents: {
    summary: 'The caption of a table of contents in a line of its own: 目录',
    pattern: /^目 {0,4}[录次]$/u,
    examples: ['目录', '目  次'],
    refusals: ['目录清单'],
  },
  contentsAtEnd: {
    summary: 'The caption of a table of contents run together with the line before it',
    pattern: /目 {0,4}[录次]$/u,
    examples: ['经县政府批准目 录', '目录'],
    refusals: ['目录清单'],
  },
  number: {
    summary: 'A page number that needs no proof: - 3 -, 第3页 共9页, Page 3',
    pattern: new RegExp(
      [
        String.raw`^(?:[-—–―·•] ?){1,2}\d{1,4} ?(?:[-—–―·•] ?){1,2}$`,
        String.raw`|^第 ?\d{1,4} ?页(?:[,/ ]{0,3}共 ?\d{1,4} ?页)?$|^[Pp]age ?\d{1,4}(?: of \d{1,4})?$|^[·•] ?\d{1,4} ?[·•]$`,
      ].join(''),
      'u',
    ),
    examples: ['- 3 -', '—12—', '第3页 共9页', 'Page 3'],
    refusals: ['3', '第3页面', '-3%'],
  },
  recognisedNumber: {
    summary: 'A page number whose dashes recognition took for the numeral 一, or saw only in part: 一3一, 一4',
    pattern: /^[一—–-]{1,2}\d{1,4}[一—–-]{0,3}$|^\d{1,4}[一—–-]{1,3}$/u,
    examples: ['一3一', '一4', '6一-'],
    refusals: ['一3类', '3', '一、3'],
  },
  tableGoesOn: {
    summary: 'What stands over a table that goes on from the page before: 续表, (续表2-1), 表3(续)',
    pattern: /^(?:\(?续(?:上?表)? ?[\d.-]{0,6}\)?|表 ?[\d.-]{1,6} ?\(续\)|[^。,;]{1,30}\(续(?:表|[一二三\d])?\))$/u,
    examples: ['续表', '(续表2-1)', '表3(续)', '主要指标表(续)'],
    refusals: ['续建项目', '续表中所列'],
  },
  runningHead: {
    summary: 'What a gazette or a plan prints over its pages: the name of a paper',
    pattern: /公报|文件|人民政府|规划|纲要|方案|行动计划|报告|意见/u,
    examples: ['某县人民政府公报', '某县国民经济和社会发展规划'],
    refusals: ['加快产业发展'],
  },
});

const BULLET = '(?:[•·●▪*-] ?)?[【[]?';

/** What a web page has around its document. */
export const WEB_PAGE = phraseTable('web-page', {
  footer: {
    summary: 'What stands at the foot of a page: 版权所有, 主办单位',
    pattern: new RegExp(`^(?:${FOOTERS.join('|')})`, 'u'),
    examples: ['版权所有:某县人民政府'],
    refusals: ['某县人民政府'],
  },
  registration: {
    summary: 'The registration of a site, which no document has: 网站标识码, 某ICP备06016263号, 公网安备',
    pattern: /^.{0,80}(?:ICP备 ?[0-9]|公网安备 ?[0-9]|网站标识码 ?:)/u,
    examples: ['某ICP备06016263号-1', '网站标识码:1300000013', '某公网安备 13010202002246号'],
    refusals: ['主办:某县人民政府办公室', '规范网站标识码管理'],
  },
  label: {
    summary: "A label of a document's metadata: 发布日期:, 索引号:",
    pattern: new RegExp(`^${BULLET}(?:${METADATA_LABELS.join('|')})[】\\]]? ?(:|$| )`, 'u'),
    examples: ['发布日期:2017-04-14', '索引号:'],
    refusals: ['发布日期不明'],
  },
  shortLabel: {
    summary: 'A label that is also an ordinary word, without its colon: 时间 进度安排',
    pattern: new RegExp(`^${BULLET}(?:来源|时间|日期|标题|名称|作者|编辑|栏目|索引|字体|字号)[】\\]]? `, 'u'),
    examples: ['时间 进度安排', '来源 于'],
    refusals: ['时间:2017-04-14'],
  },
  location: {
    summary: 'Where on a site the page stands: 当前位置, 首页 >> 政务公开',
    pattern: /^(?:首页|网站首页|您?当前位置|您的位置|所在位置)|>>|››/u,
    examples: ['当前位置:首页', '首页>政务公开', '政务公开>>文件'],
    refusals: ['政务公开'],
  },
  otherArticle: {
    summary: 'A link to the article before or after this one, with its title',
    pattern: /^[<(【[«‹]{0,2}[上下]一[篇条](?:文章|新闻|信息)?[】\])]? ?(?::|$)/u,
    examples: ['上一篇:某县2023年国民经济和社会发展统计公报', '下一条: 没有了', '【上一篇】'],
    refusals: ['下一页', '上一篇报道中提到'],
  },
  related: {
    summary: 'What heads links to other articles at the end of a page, in a line of its own',
    pattern: new RegExp(
      [
        '^(?:[▪■◆●·] ?)?(?:相关(?:阅读|链接|文章|新闻|信息|解读|政策|文件|稿件|推荐|附件|文档|内容|报道)|(?:政策|图文|文件|专家|媒体)解读',
        '|解读(?:材料|链接)|(?:推荐|延伸|关联)阅读|(?:热门|最新)(?:文章|信息|新闻|推荐|文件|政策)|猜你喜欢) ?:?$',
      ].join(''),
      'u',
    ),
    examples: ['相关链接', '政策解读:', '推荐阅读'],
    refusals: ['政策解读工作', '加强政策解读', '相关部门'],
  },
  firstHeading: {
    summary: 'The first heading in a line that has lost its breaks; the pages before it are looked through',
    pattern: /(?:^|[。 ])(?:一、|第一章|第一节|\(一\))/u,
    examples: ['制定本方案。一、总体要求', '第一章 总则'],
    refusals: ['二、主要任务', '在一、二产业'],
  },
  datedWords: {
    summary: 'A date run together with the words behind it',
    pattern: new RegExp(
      `^(?:\\d{4}|[二〇○零一三四五六七八九]{4})年(?:\\d{1,2}|${HAN_NUMBER})月(?:\\d{1,2}|${HAN_NUMBER})日(?=[\\u4e00-\\u9fff])`,
      'u',
    ),
    examples: ['2022年3月9日某县实施方案'],
    refusals: ['2022年3月9日', '2022年3月某县'],
  },
  bodyBegins: {
    summary: 'A line with which the document itself has begun: its first headings',
    pattern: /^[一二三四五六七八九十]、|^第一[章条]|^\(一\)/u,
    examples: ['一、总体要求', '第一章 总则', '(一)主要目标'],
    refusals: ['总体要求', '第二章'],
  },
  attachment: {
    summary: "A file's name that is an attachment of the document: 附件1.docx",
    pattern: /^附/u,
    examples: ['附件1.docx'],
    refusals: ['某县方案.pdf'],
  },
  bodyEnds: {
    summary: 'A line with which the document itself ends, or one of its own: an attachment, a number',
    pattern: /^附|^[(\d一二三四五六七八九十第]/u,
    examples: ['附件:任务表', '2022年3月9日', '第三章'],
    refusals: ['打印本页'],
  },
});
