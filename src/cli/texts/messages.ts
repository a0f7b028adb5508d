import { firstFew } from '../../model/complaint.js';
import type { Cause } from '../../evaluate/causes.js';
import type { GoldError } from '../../evaluate/gold.js';
import type { Both } from '../../model/lang.js';
import type { Lang } from './lang.js';

/**
 * One table of everything that the commands say, in both languages. Messages about files come whole from the stages (Diagnostic.zh and
 * .en).
 */
const both = (zh: string, en: string): Both => ({ zh, en });

const HELP = {
  tagline: both(
    '从政府规划中提取目标、产业集群、时限和责任单位, 每个值都可追溯到原文。',
    'Turns Chinese government plans into tables of targets, clusters, deadlines ' +
      'and responsible agencies; each value leads back to its words.',
  ),
  usage: both('用法:', 'Usage:'),
  arguments: both('参数:', 'Arguments:'),
  options: both('选项:', 'Options:'),
  commands: both('命令:', 'Commands:'),
  examples: both('示例:', 'Examples:'),
  exitCodes: both(
    '退出码: 0 全部完成; 1 有文件无法读取或出错, 或所要求的检查未通过; 2 命令有误; 3 无法写出; 4 文件夹正在使用, 或由其他版本、规则、选项写出',
    'Exit codes: 0 all done; 1 some files were refused or failed, or a condition that you set is not met; ' +
      '2 wrong call; 3 nothing could be written; 4 the folder is in use, or was made by another version, other rules or options',
  ),
  help: both('显示帮助', 'show this help'),
  helpCommand: both('显示某个命令的帮助', 'show the help of a command'),
  version: both('显示版本', 'show the version'),
  lang: both('提示语言 zh 或 en(默认按系统区域设置)', 'language of messages, zh or en (default: from the locale)'),

  extract: both('提取规划中的各表, 写入文件夹', 'extract plans into a folder of tables'),
  extractPaths: both('文件、文件夹、通配符(加引号), - 表示标准输入', 'files, folders, globs (in quotes), - for standard input'),
  out: both('输出文件夹(必填)', 'output folder (required)'),
  format: both(
    '输出格式, 逗号分隔: csv, json, ndjson, parquet(默认 csv,json)',
    'output formats, joined by commas: csv, json, ndjson, parquet (default csv,json)',
  ),
  manifest: both(
    '清单 CSV: 列 file 和文件本身未写明的信息(title, place, written_date …)',
    'CSV that states what the files do not say: a column file, and title, place, written_date …',
  ),
  lexicon: both(
    '自备词表(units.csv, indicators.csv, agencies.csv, places.csv)和规则(verbs.csv … kinds.csv)的文件夹',
    'folder with your own units.csv, indicators.csv, agencies.csv, places.csv, and rules (verbs.csv … kinds.csv)',
  ),
  jobs: both(
    '提取所用的线程数, 1 为不另开线程(默认按核数, 文件少时为 1); 不影响输出',
    'threads that extract, 1 for none beside the main one (default: the cores, fewer for few files); does not change the output',
  ),
  force: both(
    '全部重做, 不沿用文件夹中已有的结果(也用于版本、规则或选项已变时)',
    'do all again and keep nothing of what stands in the folder (also where version, rules or options have changed)',
  ),
  prune: both('去除文件已不在的文档', 'take documents out whose files are no longer among the inputs'),
  watch: both('持续运行: 文件增减或变化时再次提取', 'keep running, and extract again when files are added, changed or removed'),
  add: both('向已有的数据集添加文档', 'add documents to a dataset'),
  addTo: both('gangmu extract 写出的文件夹(必填)', 'folder that gangmu extract wrote (required)'),
  status: both('数据集的进度、状态、拒绝原因和最慢的文档', 'how far a dataset is: progress, statuses, why files were refused, the slowest'),
  statusJson: both('输出 JSON', 'print JSON'),
  resume: both('沿用文件夹中未变的结果(默认)', 'take over what is unchanged in the folder (the default)'),
  bom: both('CSV 以 BOM 开头, 便于 Excel 打开', 'begin CSV files with a BOM, for Excel'),
  sort: both(
    'CSV 中目标和数量的次序: text 按原文(默认), certainty 把握小的在前',
    'order of targets and quantities in CSV: text (default), or certainty, the least certain first',
  ),
  ocr: both(
    '识别扫描件和图片(png、jpg、tif)中的文字; 需已安装 tesseract 及其简体中文数据(chi_sim)',
    'recognise the text of scans and pictures (png, jpg, tif); needs tesseract and its data chi_sim',
  ),
  limitSize: both('文件大小上限(MiB, 默认 200)', 'largest file that is read, in MiB (default: 200)'),
  limitTime: both(
    '读取(--ocr 时为识别每页)、提取一个文件各自的时间上限(秒, 默认 60)',
    'longest time to read a file (with --ocr each page of it), and to extract it, in seconds (default: 60)',
  ),
  limitMemory: both('一个线程的内存上限(MiB, 默认 1024)', 'most memory of a thread, in MiB (default: 1024)'),
  quiet: both('只显示错误', 'print errors only'),
  verbose: both('显示全部提示和各阶段用时', 'print all remarks and the time of each stage'),

  stream: both(
    '文档流: 标准输入每行一个 JSON(id, text 或 path), 标准输出为其记录, 次序不变',
    'documents in, records out, one JSON object a line: id and text or path on standard input, their records on standard output',
  ),

  queue: both('多台机器经 Redis 队列共同提取', 'extract on many machines, through a queue on Redis'),
  queueUrl: both(
    '队列所在的 Redis, 如 redis://localhost:6379(必填)',
    'Redis that holds the queue, such as redis://localhost:6379 (required)',
  ),
  review: both(
    '审阅: 逐条确认、校正、补录、否决, 记入 corrections.ndjson',
    'accept, correct, add and reject records; kept in corrections.ndjson',
  ),
  reviewDataset: both('gangmu extract 写出的文件夹', 'a folder that gangmu extract wrote'),
  reviewOut: both('写出审阅页面的文件夹, 用浏览器打开其中的 index.html', 'folder for the pages; open its index.html in a browser'),
  reviewServe: both(
    '在本机浏览器中审阅, 所定即时存入 corrections.ndjson',
    'review in a browser of this machine; it saves into corrections.ndjson',
  ),
  reviewPort: both('本机端口(默认 4117, 已占用则另选)', 'port on this machine (default: 4117, or another where that is taken)'),
  reviewReviewer: both('审阅者姓名(不给则在页面上询问一次)', 'name of the reviewer (else the page asks once)'),
  reviewApply: both('把审阅记录写入数据表(不需原文件)', 'write the corrections into the tables (the originals are not needed)'),
  reviewExport: both(
    '写成标注工具、表格软件能打开并改动的文件, 或编码文件(--gold)',
    'write files that annotation tools and spreadsheets open and edit, or gold files (--gold)',
  ),
  reviewTo: both(
    'label-studio, csv, xlsx, inception, brat 或 doccano(见 docs/review-formats.md)',
    'label-studio, csv, xlsx, inception, brat or doccano (docs/review-formats.md)',
  ),
  reviewGold: both(
    '编码文件, 供 gangmu evaluate 使用: 每份文件一个 JSON, 只含全部定下的表',
    'gold files for gangmu evaluate: one JSON a document, with the tables that are wholly decided',
  ),
  reviewGoldOf: both('(--gold) 只取此人的意见', "(--gold) one reviewer's word alone"),
  reviewImport: both(
    '导入其他工具里改过的文件, 或审阅页下载的文件; 新增的行记入 corrections.ndjson',
    'read files that were edited elsewhere, or downloaded from a page; what they say is added to corrections.ndjson',
  ),
  reviewFiles: both('文件或文件夹; 格式按内容识别', 'files or folders; the format is told by the content'),
  reviewFrom: both(
    '指定格式: corrections, label-studio, csv, xlsx, inception, brat, doccano',
    'the format, where it is not told by the content',
  ),
  reviewBy: both(
    '审阅者姓名, 文件里没有时必填; 文件里只有编号时写 编号=姓名(可多次)',
    'who reviewed, where the file does not tell; NUMBER=NAME where it has only numbers (may be repeated)',
  ),
  reviewAcceptUnchanged: both('未改动的记录视为已确认', 'records that were left as they were count as accepted'),
  reviewDryRun: both('只显示将新增的行, 不写入', 'show the lines that would be added, and add none'),
  reviewStatus: both(
    '审阅进度: 每份文件已定多少, 哪些行不再有效或尚未写入数据表',
    'how far a review has come, which lines no longer count, and which the tables do not hold yet',
  ),
  reviewStatusFormat: both('text(默认), json 或 csv', 'text (the default), json or csv'),
  evaluateReviews: both(
    '审阅者之间、审阅者与程序之间的一致程度(用 corrections.ndjson, 不用人工编码)',
    'how far reviewers agree with each other and with the program (from corrections.ndjson, without a hand coding)',
  ),
  queueSubmit: both('把文档放入队列(已完成的除外)', 'put documents into the queue, but those that are done'),
  queuePaths: both('文件、文件夹、通配符(加引号)', 'files, folders, globs (in quotes)'),
  queueShared: both(
    '各工作机器能按同一路径读取文件, 队列中只放路径',
    'workers can read the files at the same paths: the queue carries paths instead of bytes',
  ),
  queueWork: both('处理队列中的文档, 直至被停止', 'work on documents of the queue until stopped'),
  queueConcurrency: both('同时处理的文档数, 各占一个线程(默认按核数)', 'documents at a time, each in a thread (default: the cores)'),
  queueTries: both('一份文档试几次后搁置(默认 3)', 'tries after which a document is set aside (default: 3)'),
  queueStalled: both(
    '一个工作进程多少秒无消息后, 由另一个接手其文档(默认 30)',
    'seconds without a sign of life after which another worker takes over (default: 30)',
  ),
  queueCollect: both('等待结果, 写入文件夹, 与本机提取所得相同', 'wait for the results and write the dataset that a local run would write'),

  tree: both('显示一份规划的标题层级', 'show the heading tree of a plan'),
  file: both('文件, - 表示标准输入', 'a file, - for standard input'),
  treeJson: both('输出语法树(JSON, 偏移为 Unicode 码点)', 'print the syntax tree as JSON (offsets in Unicode code points)'),

  explain: both('逐阶段说明一个句子如何得出记录', 'show how a sentence was read: phrases, rules that fired, what reached what, records'),
  at: both('位置: text/<doc_id>.txt 中的码点偏移, 如表中的 char_start', 'place: offset in code points, such as char_start in the tables'),
  find: both('查找这段文字出现的句子(忽略空白和全半角)', 'every sentence with this text (white space and width are ignored)'),

  schema: both('显示各表的列', 'show the columns of the tables'),
  table: both('表名(默认全部)', 'name of a table (default: all)'),
  schemaJson: both('输出 JSON Schema', 'print JSON Schema'),

  evaluate: both(
    '将提取结果与人工编码比较: 精确率、召回率、F1、一致性',
    'compare an extraction with hand coding: precision, recall, F1, agreement',
  ),
  evaluateExtracted: both('gangmu extract 写出的文件夹', 'folder that gangmu extract wrote'),
  evaluateGold: both(
    '人工编码: 每份文件一个 JSON 的文件夹, 或一张 CSV(列 doc_id 或 file, quote, value, unit, 及其他已编码的列)',
    'hand coding: a folder with one JSON file for each document, or a CSV of records ' +
      '(columns doc_id or file, quote, value, unit, and any other coded column)',
  ),
  sources: both('源文本文件夹(默认用提取结果中的 text/)', 'folder of the source texts (default: text/ of the extraction)'),
  misses: both('列出每处差异及其句子, 按原因分组', 'list every difference with its sentence, grouped by cause'),
  evaluateJson: both('输出 JSON', 'print JSON'),
  min: both(
    '指标低于给定值时退出码为 1, 如 core=0.9(可多次)',
    'exit with 1 if a figure is lower than this, such as core=0.9 (may be repeated)',
  ),
  resamples: both('置信区间的重抽样次数(默认 1000)', 'resamples for the intervals (default 1000)'),

  verify: both(
    '独立复核提取结果: 引文、字段、数值、单位、日期、编号, 逐条从原文再推一遍',
    'check finished tables against their texts: quotes, fields, values, units, dates and keys',
  ),
  verifyDataset: both('gangmu extract 写出的文件夹', 'folder that gangmu extract wrote'),
  verifySources: both(
    '原文件所在文件夹: 核对校验和与文本(缺少时算未通过)',
    'folder of the original files: check their sha256 and text too (a missing file counts as a fault)',
  ),
  verifyOcr: both(
    '重新识别由文字识别得来的文本并核对(需 tesseract, 版本应与提取时相同)',
    'recognise again what was recognised and compare (needs tesseract, of the version that the extraction used)',
  ),
  verifyLexicon: both('提取时所用的自备词表', 'the lexicon folder that the extraction used'),

  compare: both('比较各地各期规划的指标、产业集群或责任单位', 'compare the indicators, clusters or agencies of plans'),
  comparePlans: both('提取结果文件夹, 或规划文件、文件夹、通配符', 'datasets that gangmu extract wrote, or plans: files, folders, globs'),
  compareBy: both(
    '每列为: plan 一份规划(默认); place 一个地区; year 一个目标年; programme 一个体系',
    'what each column is: plan (default), place, year (of the deadline), programme',
  ),
  compareTable: both(
    '比较: indicators 指标(默认); clusters 产业集群; responsibilities 各职能牵头的任务; all 全部',
    'what to compare: indicators (default), clusters, responsibilities, all',
  ),
  compareIndicator: both(
    '只比较这些指标(编号或名称中的文字; =编号、=名称 只取完全相同者; 可多次)',
    'only these indicators (an id or words of the name; =ID or =NAME the very one; may be repeated)',
  ),
  comparePlace: both(
    '只比较这些地区及其下级(名称或代码, 可多次); 全国(100000)指国家文件',
    'only these places and those in them (name or code; may be repeated); 全国 (100000) is the nation itself',
  ),
  compareSector: both('只比较这些产业(编号或名称, 可多次)', 'only these industries (sector id or name; may be repeated)'),
  compareKind: both(
    '包括的类别: target(默认), threshold, incentive, budget, fact(可多次)',
    'kinds to include: target (default), threshold, incentive, budget, fact (may be repeated)',
  ),
  compareYear: both('只列该年到期的(或该年的事实)', 'only what is due in that year, or is a fact of it'),
  compareUnits: both(
    '数值单位: indicator 同一行用一个单位(默认); own 按各规划所写',
    'units of the values: indicator, one for each row (default); own, as each plan writes them',
  ),
  compareSeries: both(
    '同一地区的各份规划按规划期先后并列, 写明逐份的变化(配 --long 为长表)',
    'the plans of each place in the order of their periods, with what changes from plan to plan (with --long: a row each)',
  ),
  compareShared: both('只列至少两列共有的指标', 'only indicators that at least two columns have'),
  compareLong: both('长表: 每个承诺一行', 'long form: one row for each commitment'),
  mentions: both(
    '重述也各列一次(默认同一承诺只计一次)',
    'list every mention (default: a commitment counts once, however often it is restated)',
  ),
  reuse: both(
    '规划之间共有的文字: 谁与谁、占多少、孰先、哪些数字不同; 网络(Gephi)',
    'text that plans share: who with whom, how much, who was first, which numbers changed; as a network for Gephi',
  ),
  reuseTable: both(
    '-f csv 输出哪张表: pairs(默认), passages 共有语句, families 语句族, members, nodes, edges',
    'which table -f csv prints: pairs (default), passages, families, members, nodes, edges',
  ),
  reuseLeast: both(
    '只列共有文字至少占一方百分之几的规划对(默认 2)',
    'only pairs that share at least so much of the text of one of the two, in percent (default: 2)',
  ),
  reuseCommon: both(
    '见于百分之几以上地区的文字为通用语, 不计(默认 5; 十个地区及以下从不算)',
    'text that more than so many percent of the places have is common and does not count (default: 5; never that of ten places or fewer)',
  ),
  reuseAcross: both('只对照不同地区的规划', 'only plans of different places'),
  reuseLimit: both('各表最多列出 n 行(默认 30)', 'at most n rows of each table (default: 30)'),
  graphFormat: both(
    '输出格式: text(默认), md, csv, evidence, json, html, gexf(供 Gephi)',
    'format: text (default), md, csv, evidence, json, html, gexf (for Gephi)',
  ),
  graphOut: both(
    '写入文件(按扩展名定格式); 无扩展名则为文件夹, 写出全部表和 network.gexf',
    'write into a file (its ending decides the format), or, without an ending, all tables and network.gexf into a folder',
  ),
  network: both(
    '谁牵头、谁参与什么: 职能 – 任务类型 – 指标的网络, 度数、共现(Gephi)',
    'who leads and joins what: a network of agency functions, kinds of tasks and indicators, with degrees, for Gephi',
  ),
  networkTable: both('-f csv 输出哪张表: nodes(默认), edges, records', 'which table -f csv prints: nodes (default), edges, records'),
  networkBy: both('place: 各地区的边分开', 'place: the edges of each place by themselves'),
  viewFormat: both(
    '输出格式: text(默认), md, csv, evidence(每个原句一行的 CSV), json, html',
    'format: text (default), md, csv, evidence (a CSV with one line for each sentence), json, html',
  ),
  compareFormat: both(
    '输出格式: text(默认), md, csv, evidence(每个原句一行的 CSV), json, html, svg(图)',
    'format: text (default), md, csv, evidence (a CSV with one line for each sentence), json, html, svg (a picture)',
  ),
  reuseFormat: both(
    '输出格式: text(默认), md, csv, evidence, json, html, gexf(供 Gephi), svg(图)',
    'format: text (default), md, csv, evidence, json, html, gexf (for Gephi), svg (a picture)',
  ),
  picture: both(
    '网页(-f html)中在表的上方画图, 可存为 PNG 或 SVG',
    'a picture above the tables of a page (-f html), to be saved as PNG or SVG',
  ),
  viewBom: both('CSV 以 BOM 开头, 便于 Excel 打开', 'begin a CSV with a BOM, for Excel'),
  forceOut: both('即使那里的文件不是 gangmu 所写, 也予覆盖', 'replace a file that gangmu did not write, or that was changed since'),
  viewOut: both('写入文件(按扩展名定格式)', 'write into a file (its ending decides the format)'),

  panel: both(
    '面板数据: 每个地区、年份、指标一行, 一个主要数值',
    'a panel: a row for each place, year and indicator, with one headline value',
  ),
  cascade: both('层层加码: 各地目标与上级同一目标的差距', 'how far the targets of places go beyond those of the place above'),
  cascadeSummary: both(
    'csv、json 等只含按级别和年份的汇总',
    'csv, json and the like hold the summary by level and year instead of the pairs',
  ),
  cascadeLimit: both('每个表最多列出 n 行(默认 60)', 'at most n rows of each table (default 60)'),
  panelFacts: both('列出已达到的结果(年份为其所属年), 而非目标', 'what has been reached (by its own year) instead of targets'),
  panelUnknown: both('也列出指标库中没有的指标(按原文)', "also indicators that the registry does not know, by the plan's words"),
  panelIndicator: both(
    '仅此指标(编号或名称的一部分; =编号、=名称 只取完全相同者), 可重复',
    'only this indicator (id, or a part of its name; =ID or =NAME the very one); may be repeated',
  ),
  panelPlace: both(
    '仅此地区及其下级(名称或代码), 可重复; 全国(100000)指国家文件',
    'only this place and those in it (name or code); may be repeated; 全国 (100000) is the nation itself',
  ),
  panelFrom: both('仅此年及以后', 'only this year and later ones'),
  panelTo: both('仅此年及以前', 'only this year and earlier ones'),
  panelPoint: both(
    '目标有两个数(5%—5.5%, 力争X冲刺Y)时取 low 低者(默认)、mid 中点、high 高者; “以上”“左右”取其本数',
    'of a target with two numbers (5%—5.5%, 力争X冲刺Y) take low (default), mid or high; a bound (以上) or 左右 is its own number',
  ),
  panelWide: both('宽表: 每个地区和年份一行, 每个指标一列', 'wide form: a row for each place and year, a column for each indicator'),
  panelBalanced: both(
    '仅保留每年都有数值的地区(年份: --from 至 --to, 否则为有该指标的各年)',
    'only places with a value in every year (--from to --to, else all that the indicator has)',
  ),
  panelRank: both('加上同级地区中的位次', 'add the rank among places of one level'),
  panelGrowth: both('加上较上年的变化', 'add the change on the year before'),
  panelLimit: both('最多列出 n 行(默认 100)', 'at most n rows (default 100)'),
  panelFormat: both(
    '输出格式: text(默认), md, csv, evidence, json, html, svg(图), parquet, stata(.do 和同名 .csv), codebook(变量说明 CSV)',
    'format: text (default), md, csv, evidence, json, html, svg (a picture), parquet, stata (a .do file and a .csv of its ' +
      'name), codebook (a CSV of its variables)',
  ),

  diff: both('比较两份规划(或两批): 提高、降低、放宽、收紧、新增、取消', 'show what changed from one plan (or set of plans) to another'),
  diffA: both('旧: 提取结果文件夹或规划文件', 'the earlier one: a dataset or a plan'),
  diffB: both('新: 提取结果文件夹或规划文件', 'the later one: a dataset or a plan'),
  diffTable: both(
    '列出: commitments 承诺和 clusters 产业集群(默认), responsibilities 责任单位, sections 章节, clauses 共有的文句, all 全部',
    'what to show: commitments and clusters (default), responsibilities, sections, clauses that both plans have, all',
  ),
  diffOnly: both(
    '只显示这些类变化, 逗号分隔: ambition-lowered, ambition-raised (按指标方向), lowered, raised (按数值), softened, hardened, ' +
      'put-off, brought-forward, rebased, rescoped, split, merged, remeasured, reworded, dropped, added, tier-lowered …',
    'only these classes of change, joined by commas: ambition-lowered, ambition-raised (by the indicator’s direction), lowered, ' +
      'raised (by the number), softened, hardened, put-off, brought-forward, rebased, rescoped, split, merged, remeasured, reworded, ' +
      'dropped, added, tier-lowered …',
  ),
  compareLimit: both(
    '最多列出 n 行, 先列最多规划共有的(默认: 表大时 40 行)',
    'at most n rows, those that most plans share first (default: 40 of a large table)',
  ),
  compareColumns: both('最多列出 n 列(默认: 表大时 12 列)', 'at most n columns (default: 12 of a large table)'),
  outcome: both(
    '各项目标与后来文件报告的结果: 目标、结果、差距、是否完成, 没有结果的说明原因',
    'each target beside what a later document of the place reports: outcome, gap, met or not; and why there is none',
  ),
  outcomeLimit: both('最多列出 n 项(默认 100)', 'at most n pairs (default 100)'),
  sql: both(
    '用 SQL 查询提取结果: 各表即视图, 只读(需另装 DuckDB)',
    'ask finished tables in SQL: each table is a view, read-only (needs DuckDB, an optional install)',
  ),
  sqlDataset: both('gangmu extract 写出的文件夹', 'folder that gangmu extract wrote'),
  sqlQuery: both('一条查询语句', 'one statement that asks'),
  sqlFormat: both('text(默认)、csv、json、ndjson 或 parquet', 'text (default), csv, json, ndjson or parquet'),
  sqlOut: both('写入文件, 不写到标准输出', 'write a file instead of standard output'),
  sqlLimit: both('表格最多列出 n 行(默认 100)', 'at most n rows of the table (default: 100)'),
  export: both(
    '导出为他人能打开的文件: Excel、CSV(Frictionless)、Parquet、SQLite、DuckDB、Stata、R, 附引用说明',
    'files that others open: Excel, CSV (Frictionless), Parquet, SQLite, DuckDB, Stata, R, with a citation',
  ),
  exportTo: both(
    '格式, 逗号分隔: xlsx, csv, parquet, sqlite, duckdb, stata, r(必填)',
    'formats, joined by commas: xlsx, csv, parquet, sqlite, duckdb, stata, r (required)',
  ),
  exportManifest: both(
    '提取时的清单, 用其 source 和 retrieved 列注明来源和获取日期',
    'the manifest of the extraction: its columns source and retrieved tell where the files come from and when they were fetched',
  ),
  exportTitle: both('引用时数据集的名称(默认为文件夹名)', 'name of the dataset in its citation (default: that of the folder)'),
  checkLimit: both(
    '最多列出 n 条, 先列较重的(默认: 多于 200 条时 100 条)',
    'at most n findings, the gravest first (default: 100 of more than 200)',
  ),
  showAll: both('全部列出', 'show everything, however much it is'),
  diffAll: both('也列出未变的', 'list what is unchanged too'),
  diffExitCode: both(
    '有变化(有 --only 时, 有此类变化)时退出码为 1',
    'exit with 1 if anything changed (with --only: if there is such a change)',
  ),

  check: both(
    '像细心的读者一样质疑规划: 前后不一、部分与整体不符、单位有误、编号跳号等',
    'list what a careful reader would question: contradictions, sums, units, dates, numbering',
  ),
  checkOnly: both('只做这些检查, 逗号分隔', 'only these checks, joined by commas'),
  checkSilence: both(
    '不报告某项检查, 或其在某文件、某记录的结果: ID、ID@文件编号、ID@文件编号:记录(可多次)',
    'hide a check, or its findings in a document or a record: ID, ID@DOC, ID@DOC:RECORD (may be repeated)',
  ),
  checkSilences: both('写有各条 --silence 的文件, 每行一条, # 起为说明', 'file of such silences, one on each line; # begins a comment'),
  checkList: both('列出全部检查及其说明', 'list all checks with their explanations'),
  checkFail: both(
    '有此级别以上的问题时退出码为 1: error, warning, info(默认不因问题而失败)',
    'exit with 1 if there is a finding of this severity or above: error, warning, info (default: findings do not fail)',
  ),
} as const satisfies Record<string, Both>;
export type HelpKey = keyof typeof HELP;

/** A piece of help text. */
export const help = (lang: Lang, key: HelpKey): string => HELP[key][lang];

/** Examples under a command's help. */
export const EXAMPLES: Readonly<Record<string, readonly { readonly call: string; readonly what: Both }[]>> = {
  cascade: [
    { call: 'gangmu cascade extracted --indicator gdp', what: both('一个指标的层层加码', 'one indicator, level by level') },
    { call: 'gangmu cascade extracted --summary -f csv', what: both('按级别和年份汇总', 'the summary by level and year') },
  ],
  panel: [
    { call: 'gangmu panel extracted -f csv', what: both('全部目标, 每年每指标一行', 'all targets, a row for each year and indicator') },
    { call: 'gangmu panel extracted --indicator gdp --rank', what: both('一个指标和位次', 'one indicator with ranks') },
    { call: 'gangmu panel extracted --wide --from 2021 -o panel.do', what: both('宽表, 供 Stata', 'wide form for Stata') },
    { call: 'gangmu panel extracted --facts --growth -o outcomes.parquet', what: both('结果及其变化', 'outcomes and their changes') },
  ],
  gangmu: [
    { call: 'gangmu extract seeds -o extracted', what: both('提取 seeds/ 中的规划', 'extract the plans in seeds/') },
    { call: 'gangmu tree plan.txt', what: both('看标题层级', 'look at the headings') },
    { call: 'gangmu explain plan.txt --find 1200亿元', what: both('看一个数字如何解读', 'see how a number is read') },
  ],
  extract: [
    { call: 'gangmu extract plan.txt -o out', what: both('一份规划', 'one plan') },
    { call: "gangmu extract plans 'more/**/*.txt' -o out --jobs 4", what: both('文件夹和通配符', 'a folder and a glob') },
    {
      call: 'gangmu extract plans -o out --manifest plans/manifest.csv',
      what: both('补充文件未写明的信息', 'state what the files do not say'),
    },
    { call: 'gangmu extract plans -o out', what: both('再次运行: 只处理新增和变化的文件', 'again: only what is new or has changed') },
    { call: 'gangmu extract plans -o out --watch', what: both('持续处理不断增加的文件夹', 'follow a folder that grows') },
    { call: 'gangmu extract plans -o out --format csv --bom', what: both('供 Excel 使用的 CSV', 'CSV for Excel') },
    { call: 'cat plan.txt | gangmu extract - -o out --format ndjson', what: both('从标准输入读取', 'from standard input') },
  ],
  add: [{ call: 'gangmu add new/plan.docx --to out', what: both('再加一份规划', 'one more plan') }],
  status: [
    { call: 'gangmu status out', what: both('一次运行进行到哪里', 'how far a run is') },
    { call: 'gangmu status out --json', what: both('输出 JSON', 'as JSON') },
  ],
  stream: [
    { call: 'gangmu stream < docs.ndjson > records.ndjson', what: both('每行一份文档', 'a document a line') },
    {
      call: 'parallel --pipe --block 1M --keep-order gangmu stream --jobs 1 -q < docs.ndjson',
      what: both('作为其他工具的一环(见 docs/scale.md)', 'as a stage of another engine (docs/scale.md)'),
    },
  ],
  queue: [
    { call: 'gangmu queue submit plans --queue redis://main:6379 -o out', what: both('提交', 'submit') },
    { call: 'gangmu queue work --queue redis://main:6379', what: both('每台机器上运行一个', 'on each machine') },
    { call: 'gangmu queue collect --queue redis://main:6379 -o out', what: both('收集', 'collect') },
  ],
  review: [
    { call: 'gangmu review extracted --serve', what: both('在本机审阅并保存', 'review on this machine, and save') },
    { call: 'gangmu review extracted -o review', what: both('写出可离线打开的审阅页面', 'pages that open from a disk') },
    {
      call: 'gangmu review apply extracted',
      what: both('把审阅记录写入 extracted 的数据表', 'write the corrections into the tables of extracted'),
    },
  ],
  'review apply': [
    {
      call: 'gangmu review apply extracted',
      what: both('把审阅记录写入 extracted 的数据表', 'write the corrections into the tables of extracted'),
    },
  ],
  'review export': [
    {
      call: 'gangmu review export extracted --to label-studio -o tasks',
      what: both('在 Label Studio 里审阅', 'review in Label Studio'),
    },
    { call: 'gangmu review export extracted --to xlsx -o sheets', what: both('在 Excel 里审阅', 'review in Excel') },
    { call: 'gangmu review export extracted --gold -o gold', what: both('审阅结果作编码文件', 'what was decided as gold files') },
  ],
  'review import': [
    {
      call: 'gangmu review import extracted sheets/review.xlsx --reviewer 李敏',
      what: both('改过的工作簿', 'a workbook that was edited'),
    },
    {
      call: 'gangmu review import extracted corrections-李敏.ndjson',
      what: both('审阅页下载的文件', 'what was downloaded from a page'),
    },
  ],
  'review status': [{ call: 'gangmu review status extracted', what: both('审阅进度', 'how far it has come') }],
  'queue submit': [
    { call: 'gangmu queue submit plans --queue redis://main:6379 -o out', what: both('提交一个文件夹', 'a folder') },
    {
      call: 'gangmu queue submit /nfs/plans --queue redis://main:6379 -o out --shared-files',
      what: both('各机器都能读取的文件夹', 'a folder that all machines can read'),
    },
  ],
  'queue work': [
    { call: 'gangmu queue work --queue redis://main:6379 --concurrency 8', what: both('同时处理 8 份', 'eight documents at a time') },
  ],
  'queue collect': [{ call: 'gangmu queue collect --queue redis://main:6379 -o out', what: both('收集结果', 'the results') }],
  tree: [
    { call: 'gangmu tree plan.txt', what: both('标题层级', 'the heading tree') },
    { call: 'gangmu tree plan.txt --json', what: both('语法树', 'the syntax tree') },
  ],
  explain: [
    { call: 'gangmu explain plan.txt --find 亩均税收', what: both('含有这段文字的句子', 'sentences that hold this text') },
    { call: 'gangmu explain plan.txt --at 1280', what: both('该位置所在的句子', 'the sentence at this place') },
  ],
  verify: [
    { call: 'gangmu verify extracted', what: both('复核各表', 'check the tables') },
    { call: 'gangmu verify extracted --sources seeds', what: both('并与原文件核对', 'and against the original files') },
    { call: 'gangmu verify extracted --json', what: both('输出 JSON', 'as JSON') },
  ],
  compare: [
    { call: 'gangmu compare extracted --shared', what: both('各规划共有的指标', 'the indicators that plans share') },
    {
      call: 'gangmu compare extracted --indicator 亩均税收 --by place',
      what: both('一个指标, 每地一列', 'one indicator, a column a place'),
    },
    { call: 'gangmu compare extracted --year 2025', what: both('2025 年到期的目标', 'what is due in 2025') },
    {
      call: 'gangmu compare extracted --place 象山县 --series --shared',
      what: both('一地各份规划, 逐份的变化', 'the plans of a place, with what changes from one to the next'),
    },
    {
      call: 'gangmu compare extracted --table responsibilities',
      what: both('牵头任务和目标最多的职能', 'which offices lead the most tasks and targets'),
    },
    { call: 'gangmu compare extracted --table clusters', what: both('产业集群', 'the clusters') },
    {
      call: 'gangmu compare extracted --table all -o matrix.html',
      what: both('网页: 每格可打开原句', 'a page on which each cell shows its sentence'),
    },
    { call: 'gangmu compare extracted --long -o long.csv', what: both('长表, 供 Stata 或 R', 'long form for Stata or R') },
  ],
  reuse: [
    { call: 'gangmu reuse extracted', what: both('哪些规划有共同文字', 'which plans share text') },
    { call: 'gangmu reuse extracted --across --least 5', what: both('只看不同地区, 5% 以上', 'of different places only, 5 % or more') },
    { call: 'gangmu reuse extracted -o reuse', what: both('全部表和 Gephi 网络', 'all tables, and the network for Gephi') },
    { call: 'gangmu reuse extracted -f csv --table passages', what: both('每处共有语句一行', 'a row for each passage') },
  ],
  network: [
    { call: 'gangmu network extracted', what: both('哪些职能牵头什么', 'which functions lead what') },
    { call: 'gangmu network extracted -o network', what: both('节点、边、记录和 GEXF', 'nodes, edges, records and GEXF') },
    { call: 'gangmu network extracted --by place -f csv --table edges', what: both('各地区的边', 'the edges, place by place') },
  ],
  diff: [
    { call: 'gangmu diff plan-2017.txt plan-2025.txt', what: both('两份规划', 'two plans') },
    { call: 'gangmu diff out2023 out2025 --only lowered,dropped', what: both('两批规划中降低和取消的', 'what was lowered or dropped') },
    {
      call: 'gangmu diff a.txt b.txt --table clauses',
      what: both('共有的文句, 不论数字和地名', 'clauses that both have, whatever their numbers and place names'),
    },
    { call: 'gangmu diff a.txt b.txt -o diff.html', what: both('网页', 'a page') },
    { call: 'gangmu diff a.txt b.txt --exit-code', what: both('有变化时退出码为 1', 'exit with 1 if anything changed') },
  ],
  outcome: [
    { call: 'gangmu outcome reports', what: both('历年报告的目标与结果', 'targets and outcomes of the reports of several years') },
    {
      call: 'gangmu outcome reports --indicator gdp -o outcome.csv',
      what: both('一个指标, 每项目标一行', 'one indicator, a row a target'),
    },
    {
      call: 'gangmu outcome reports -o outcome.html',
      what: both('网页, 点击数值即见原文', 'a page: a click on a value shows its sentence'),
    },
  ],
  check: [
    { call: 'gangmu check seeds', what: both('检查文件夹中的规划', 'check the plans of a folder') },
    { call: 'gangmu check extracted --only two-values,parts-whole', what: both('只做两项检查', 'two checks only') },
    { call: 'gangmu check seeds --silence numbering', what: both('不做某项检查', 'without one check') },
    { call: 'gangmu check --list', what: both('有哪些检查', 'which checks there are') },
  ],
  sql: [
    {
      call: 'gangmu sql extracted "select indicator_id, count(*) as n from targets group by 1 order by n desc limit 10"',
      what: both('最常见的指标', 'the commonest indicators'),
    },
    {
      call: 'gangmu sql extracted "from targets where deadline = \'2025-12-31\'" -f parquet -o 2025.parquet',
      what: both('把结果存为 Parquet', 'keep the result as Parquet'),
    },
    { call: 'gangmu sql extracted "describe targets"', what: both('一张表有哪些列', 'the columns of a table') },
  ],
  export: [
    { call: 'gangmu export extracted --to xlsx -o out', what: both('一个 Excel 工作簿', 'a workbook for Excel') },
    {
      call: 'gangmu export extracted --to stata,r,sqlite -o out --manifest plans.csv --title "象山县规划"',
      what: both('供 Stata、R 和 SQL 使用, 注明来源', 'for Stata, R and SQL, with the sources'),
    },
  ],
  schema: [
    { call: 'gangmu schema targets', what: both('targets 表的列', 'the columns of targets') },
    { call: 'gangmu schema targets --json', what: both('JSON Schema', 'its JSON Schema') },
  ],
  evaluate: [
    { call: 'gangmu evaluate extracted tests/gold', what: both('与人工编码比较', 'how far the tables agree with hand coding') },
    { call: 'gangmu evaluate out coded.csv --misses', what: both('列出每处差异', 'every difference with its sentence') },
    {
      call: 'gangmu evaluate out gold --min core=0.9 --min targets.deadline.alpha=0.8',
      what: both('低于要求时退出码为 1', 'exit with 1 if a figure is lower'),
    },
    { call: 'gangmu evaluate out --reviews', what: both('审阅者之间的一致程度', 'how far reviewers agree') },
  ],
};

/** The summary table's column titles, in its order. */
export const SUMMARY_COLUMNS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['文件', '地区', '规划期', '章节', '目标', '其他数量', '集群', '时限', '责任单位', '未解释', '警示'],
  en: ['file', 'place', 'period', 'sections', 'targets', 'quantities', 'clusters', 'deadlines', 'units', 'unexplained', 'warnings'],
};

/** Column titles of an evaluation's tables. */
export const EVALUATION: Readonly<Record<Lang, Readonly<Record<'table' | 'field' | 'figure', readonly string[]>>>> = {
  zh: {
    table: ['表', '编码', '提取', '相同', '精确率', '召回率', 'F1', '95%区间'],
    figure: ['合计指标', '值', '95%区间'],
    field: ['字段', '记录', '一致率', '95%区间', 'alpha', '95%区间', '尺度', '精确率', '召回率', 'F1'],
  },
  en: {
    table: ['table', 'coded', 'extracted', 'same', 'precision', 'recall', 'F1', '95% interval'],
    figure: ['figure', 'value', '95% interval'],
    field: ['field', 'records', 'agreement', '95% interval', 'alpha', '95% interval', 'level', 'precision', 'recall', 'F1'],
  },
};

const CAUSE_TEXTS: Readonly<Record<Cause, Both>> = {
  'not-found': both('未提取: 该处没有记录', 'missed: nothing was extracted there'),
  'not-coded': both('多余: 该处没有编码', 'spurious: nothing was coded there'),
  'other-value': both('该处另有记录, 数值、单位或名称不同', 'something else stands there: another value, unit or name'),
  taken: both('该处的记录已与另一条配对', 'what stands there is paired with another record'),
  'out-of-place': both('相同, 但引文不是原文或超出过远', 'the same, but its quote is not the text’s own or reaches too far'),
  'wrong-kind': both('类别不同', 'wrong kind'),
  field: both('字段不同', 'field differs'),
  'quote-missing': both('人工编码的引文不在原文中', 'the coded quote does not stand in the text'),
};

/** Sentences with something in them. */
export const say = {
  total: (lang: Lang, n: number): string => ({ zh: `合计 ${n}`, en: `all ${n}` })[lang],
  reviewed: (lang: Lang, { applied, left }: { readonly applied: number; readonly left: number }): string =>
    ({
      zh: `审阅记录: ${applied} 行已应用${left > 0 ? `, ${left} 行未应用(原因见上)` : ''}; 程序原读数见 uncorrected/`,
      en:
        `Corrections: ${applied} ${applied === 1 ? 'line' : 'lines'} applied${left > 0 ? `, ${left} not (see above)` : ''}; ` +
        'what the program itself had read is in uncorrected/',
    })[lang],
  conserved: (lang: Lang, counts: Readonly<Record<'in' | 'ok' | 'partial' | 'refused' | 'failed', number>>, unchanged: number): string =>
    ({
      zh:
        `共 ${counts.in} 份 = 完成 ${counts.ok} + 部分 ${counts.partial} + 拒绝 ${counts.refused} + 出错 ${counts.failed}` +
        (unchanged > 0 ? `; 其中 ${unchanged} 份未变, 沿用上次结果` : ''),
      en:
        `${counts.in} ${counts.in === 1 ? 'document' : 'documents'} = ` +
        `${counts.ok} ok + ${counts.partial} partial + ${counts.refused} refused + ${counts.failed} failed` +
        (unchanged > 0 ? `; ${unchanged} of them unchanged and taken over` : ''),
    })[lang],
  vanished: (lang: Lang, n: number, files: string, pruned: boolean): string => {
    const zh = pruned ? '已从数据集中去除' : '仍保留在数据集中(--prune 可去除)';
    const en = pruned ? 'taken out of the dataset' : 'kept in the dataset (--prune takes them out)';
    return { zh: `${n} 份不在本次文件中, ${zh}: ${files}`, en: `${n} no longer among the files, ${en}: ${files}` }[lang];
  },
  moreRows: (lang: Lang, n: number, file: string): string => ({ zh: `另有 ${n} 份, 见 ${file}。`, en: `${n} more: see ${file}.` })[lang],
  rowsElsewhere: (lang: Lang, file: string): string =>
    ({ zh: `每份文件各一行, 见 ${file}。`, en: `${file} has a row for each document.` })[lang],
  status: (lang: Lang, status: string): string =>
    ({ zh: { partial: '部分', refused: '拒绝', failed: '出错' }, en: { partial: 'partial', refused: 'refused', failed: 'failed' } })[lang][
      status as 'partial'
    ] ?? status,
  unexplained: (lang: Lang, n: number): string => ({ zh: `未解释的数字(${n}):`, en: `Numbers without an explanation (${n}):` })[lang],
  unexplainedMany: (lang: Lang, n: number, file: string): string =>
    ({
      zh: `未解释的数字共 ${n} 个, 见 ${file}(verdict 为 unexplained)。`,
      en: `${n} ${n === 1 ? 'number' : 'numbers'} without an explanation: see ${file} (verdict unexplained).`,
    })[lang],
  certainty: (lang: Lang, { high, medium, low }: { high: number; medium: number; low: number }): string =>
    ({
      zh: `把握: 高 ${high} 条, 中 ${medium} 条, 低 ${low} 条(列 certainty, 原因见列 doubts)。`,
      en: `Certainty of the records: ${high} high, ${medium} medium, ${low} low (column certainty; the reasons stand in doubts).`,
    })[lang],
  written: (lang: Lang, out: string, files: string): string => ({ zh: `已写入 ${out}: ${files}`, en: `Written to ${out}: ${files}` })[lang],
  folder: (lang: Lang, name: string, n: number): string =>
    ({ zh: `${name}/(${n} 个文件)`, en: n === 1 ? `${name}/ (1 file)` : `${name}/ (${n} files)` })[lang],
  skipped: (lang: Lang, n: number): string =>
    ({
      zh: `跳过 ${n} 个不是文档的文件(--verbose 列出)。`,
      en:
        n === 1
          ? '1 file that is no document was passed over (--verbose names it).'
          : `${n} files that are no documents were passed over (--verbose names them).`,
    })[lang],
  skippedFile: (lang: Lang, file: string): string =>
    ({ zh: `${file}: 不是文档, 已跳过。`, en: `${file}: no document, passed over.` })[lang],
  moreRemarks: (lang: Lang, n: number): string =>
    ({
      zh: `另有 ${n} 条提示(--verbose 列出)。`,
      en: n === 1 ? '1 more remark (--verbose prints it).' : `${n} more remarks (--verbose prints them).`,
    })[lang],
  moreMessages: (lang: Lang, n: number): string =>
    ({
      zh: `另有 ${n} 条警告和错误, 见 documents.csv 的 status、reason(--verbose 全部列出)。`,
      en: `${n} more warnings and errors: see status and reason in documents.csv (--verbose prints all).`,
    })[lang],
  queueNoStdin: (lang: Lang): string =>
    ({ zh: '标准输入不能放入队列。请给出文件或文件夹。', en: 'Standard input cannot be queued. Name files or folders.' })[lang],
  queueSubmitted: (lang: Lang, { added, there, passed }: Readonly<Record<'added' | 'there' | 'passed', number>>, out: string): string =>
    ({
      zh: `放入队列 ${added} 份, 已在其中 ${there} 份, 无需处理 ${passed} 份。用 gangmu queue collect -o ${out} 收集。`,
      en:
        `Put into the queue: ${added}; there already: ${there}; nothing to do: ${passed}. ` +
        `Collect them with gangmu queue collect -o ${out}.`,
    })[lang],
  queueAtWork: (lang: Lang, host: string, version: string, rules: string): string =>
    ({
      zh: `正在处理 ${host} 的队列(gangmu ${version}, 规则 ${rules}), 按 Ctrl-C 结束。`,
      en: `At work on the queue of ${host} (gangmu ${version}, rules ${rules}); Ctrl-C ends it.`,
    })[lang],
  queueStopping: (lang: Lang): string => ({ zh: '正在完成手头的文档。', en: 'Finishing the documents that it is at.' })[lang],
  queueWorked: (lang: Lang, n: number): string =>
    ({ zh: `处理了 ${n} 份文档。`, en: n === 1 ? '1 document done.' : `${n} documents done.` })[lang],
  queueTryFailed: (lang: Lang, file: string, why: string): string =>
    ({ zh: `${file}: 未能处理(${why})。`, en: `${file}: this try failed (${why}).` })[lang],
  queueOthers: (lang: Lang, name: string, n: number): string =>
    ({
      zh: `${n} 份文档由其他版本或规则提交(${name}), 此程序不处理; 请用同一版本的程序处理。`,
      en: `Submitted by another version or with other rules (${name}): ${n}; this program leaves them to a worker of that version.`,
    })[lang],
  queueLost: (lang: Lang, host: string): string =>
    ({ zh: `与 ${host} 的连接已断, 正在重试。`, en: `The connection to ${host} is lost; trying again.` })[lang],
  queueNothing: (lang: Lang, out: string): string =>
    ({
      zh: `${out}: 没有提交过的文档。请先用 gangmu queue submit … -o ${out} 提交。`,
      en: `${out}: nothing was submitted for it. Begin with gangmu queue submit … -o ${out}.`,
    })[lang],
  queueIdle: (lang: Lang, version: string): string =>
    ({
      zh: `没有 gangmu ${version} 的工作进程在处理此队列。请用 gangmu queue work 启动; 收集仍在等待。`,
      en: `No worker of gangmu ${version} is at work on this queue. Start one with gangmu queue work; this goes on waiting.`,
    })[lang],
  unusableLines: (lang: Lang, n: number): string =>
    ({
      zh: `另有 ${n} 行无法使用, 没有记录。`,
      en: `${n} more ${n === 1 ? 'line' : 'lines'} could not be used and ${n === 1 ? 'has' : 'have'} no record.`,
    })[lang],
  watching: (lang: Lang): string =>
    ({ zh: '正在监视文件的增减和变化, 按 Ctrl-C 结束。', en: 'Watching for files that are added, changed or removed; Ctrl-C ends it.' })[
      lang
    ],
  nothingToAddTo: (lang: Lang, folder: string): string =>
    ({
      zh: `${folder}: 其中没有可添加文档的数据集。请先用 gangmu extract … -o ${folder} 写出。`,
      en: `${folder}: holds no dataset to add documents to. Make one first with gangmu extract … -o ${folder}.`,
    })[lang],
  runProgress: (
    lang: Lang,
    run: { readonly running: boolean; readonly done: number; readonly documents: number; readonly rate: number | null },
  ): string => {
    const rate = run.rate === null ? '' : run.rate.toFixed(1);
    return {
      zh: `${run.running ? '正在运行' : '已中断, 再次运行同一命令即可继续'}: ${run.done}/${run.documents} 份${rate && `, 每秒 ${rate} 份`}`,
      en:
        `${run.running ? 'A run is at work' : 'A run was stopped; the same command goes on with it'}: ` +
        `${run.done} of ${run.documents} documents${rate && `, ${rate} a second`}`,
    }[lang];
  },
  datasetStands: (lang: Lang, version: string, written: string): string =>
    ({ zh: `数据集: gangmu ${version}, 写于 ${written}`, en: `Dataset: gangmu ${version}, written ${written}` })[lang],
  noDatasetYet: (lang: Lang): string => ({ zh: '尚无完成的数据集。', en: 'No run has ended yet; there is no dataset.' })[lang],
  lastRun: (lang: Lang, last: { readonly seconds: number; readonly documents: number; readonly unchanged: number }): string =>
    ({
      zh: `上次运行: ${last.documents} 份文件, 用时 ${last.seconds.toFixed(1)} 秒, 其中 ${last.unchanged} 份未变`,
      en: `Last run: ${last.documents} files in ${last.seconds.toFixed(1)} s, ${last.unchanged} of them unchanged`,
    })[lang],
  notRead: (lang: Lang): string =>
    ({ zh: '未能读取(份数、状态、原因、首例):', en: 'Not read (documents, status, reason, the first one):' })[lang],
  slowest: (lang: Lang): string => ({ zh: '最慢的文档(毫秒、KiB):', en: 'The slowest documents (milliseconds, KiB):' })[lang],
  noRunYet: (lang: Lang, folder: string): string =>
    ({
      zh: `${folder}: 没有运行记录(.gangmu)。请指定 gangmu extract 的输出文件夹。`,
      en: `${folder}: no record of a run (.gangmu). Name a folder that gangmu extract writes into.`,
    })[lang],
  nothingDone: (lang: Lang): string => ({ zh: '没有可处理的文件, 未写出任何内容。', en: 'No file to work on; nothing was written.' })[lang],
  timings: (lang: Lang): string => ({ zh: '各阶段用时(毫秒):', en: 'Time of each stage (milliseconds):' })[lang],
  interrupted: (lang: Lang): string =>
    ({
      zh: '已中断, 原有输出未改动; 已完成的文件保留, 再次运行同一命令即可继续。',
      en: 'Interrupted; the earlier output is as it was, and what is done is kept: the same command goes on with it.',
    })[lang],
  progress: (lang: Lang): string => ({ zh: '{bar} {value}/{total} 份', en: '{bar} {value}/{total} files' })[lang],
  labels: (lang: Lang): Readonly<Record<'error' | 'warning' | 'info', string>> =>
    ({ zh: { error: '错误', warning: '警告', info: '提示' }, en: { error: 'error', warning: 'warning', info: 'note' } })[lang],
  internal: (lang: Lang, what: string): string =>
    ({ zh: `程序出错(${what})。请报告此错误。`, en: `The program failed (${what}). Please report it.` })[lang],

  unknownOption: (lang: Lang, option: string, guess: string | null): string =>
    ({
      zh: `未知的选项 ${option}。${guess ? `是否指 ${guess}? ` : ''}用 --help 查看可用的选项。`,
      en: `Unknown option ${option}. ${guess ? `Did you mean ${guess}? ` : ''}See --help for the options.`,
    })[lang],
  unknownCommand: (lang: Lang, command: string, guess: string | null): string =>
    ({
      zh: `未知的命令 ${command}。${guess ? `是否指 ${guess}? ` : ''}用 gangmu --help 查看命令。`,
      en: `Unknown command ${command}. ${guess ? `Did you mean ${guess}? ` : ''}See gangmu --help for the commands.`,
    })[lang],
  missingArgument: (lang: Lang, name: string): string =>
    ({ zh: `缺少参数 ${name}。用 --help 查看用法。`, en: `The argument ${name} is missing. See --help for the usage.` })[lang],
  missingOption: (lang: Lang, option: string): string =>
    ({
      zh: `缺少选项 ${option}。例如 gangmu extract seeds -o extracted。`,
      en: `The option ${option} is required, for instance gangmu extract seeds -o extracted.`,
    })[lang],
  missingValue: (lang: Lang, option: string): string =>
    ({ zh: `选项 ${option} 后面缺少值。`, en: `The option ${option} needs a value.` })[lang],
  excessArguments: (lang: Lang): string =>
    ({ zh: '参数太多。用 --help 查看用法。', en: 'Too many arguments. See --help for the usage.' })[lang],
  conflict: (lang: Lang, a: string, b: string): string =>
    ({ zh: `选项 ${a} 与 ${b} 不能同时使用。`, en: `The options ${a} and ${b} cannot be used together.` })[lang],
  invalidValue: (lang: Lang, option: string, value: string, expected: string): string =>
    ({ zh: `选项 ${option} 的值 “${value}” 无效: 应为 ${expected}。`, en: `"${value}" is not valid for ${option}: expected ${expected}.` })[
      lang
    ],
  formats: (lang: Lang): string =>
    ({ zh: 'csv、json、ndjson、parquet 中的一个或几个, 用逗号分隔', en: 'one or more of csv, json, ndjson, parquet, joined by commas' })[
      lang
    ],
  wholeNumber: (lang: Lang, least: number): string => ({ zh: `不小于 ${least} 的整数`, en: `a whole number of at least ${least}` })[lang],
  percentage: (lang: Lang): string => ({ zh: '0 到 100 的数', en: 'a number from 0 to 100' })[lang],
  languages: (lang: Lang): string => ({ zh: 'zh 或 en', en: 'zh or en' })[lang],

  evaluated: (lang: Lang, n: number, resamples: number, seed: number): string =>
    ({
      zh: `${n} 份文件; 95% 区间由按文件重抽样 ${resamples} 次得出(种子 ${seed})。alpha 为 Krippendorff 系数。`,
      en: `${n} documents; 95% intervals from ${resamples} resamples of the documents (seed ${seed}). alpha is Krippendorff's.`,
    })[lang],
  evaluatedOne: (lang: Lang, n: number): string =>
    ({
      zh: `${n} 份文件; 没有重抽样, 故无区间。alpha 为 Krippendorff 系数。`,
      en: `${n} ${n === 1 ? 'document' : 'documents'}; nothing to resample, so no intervals. alpha is Krippendorff's.`,
    })[lang],
  differences: (lang: Lang, n: number): string =>
    ({
      zh: `差异 ${n} 处(- 只有编码, + 只有提取, ~ 两者都有而不同)`,
      en: `${n === 1 ? '1 difference' : `${n} differences`} (- coded only, + extracted only, ~ both, but not alike)`,
    })[lang],
  cause: (lang: Lang, cause: Cause): string => CAUSE_TEXTS[cause][lang],
  gotWant: (lang: Lang, got: string, want: string): string =>
    ({ zh: `提取 ${got}, 编码 ${want}`, en: `extracted ${got}, coded ${want}` })[lang],
  below: (lang: Lang, name: string, value: number | null, least: number): string =>
    ({
      zh: `${name} 为 ${value === null ? '空' : value.toFixed(4)}, 低于 ${least}。`,
      en: `${name} is ${value === null ? 'empty' : value.toFixed(4)}, below ${least}.`,
    })[lang],
  unknownFigure: (lang: Lang, name: string, guess: string | null, known: string): string =>
    ({
      zh: `没有指标 ${name}。${guess ? `是否指 ${guess}? ` : ''}共有: ${known}, 以及 表.f1、表.字段.alpha 等。`,
      en:
        `There is no figure ${name}. ${guess ? `Did you mean ${guess}? ` : ''}` +
        `Figures: ${known}; also TABLE.f1, TABLE.FIELD.alpha and the like.`,
    })[lang],
  figureAndValue: (lang: Lang): string =>
    ({ zh: '形如 core=0.9 的 名称=数值, 用逗号分隔', en: 'NAME=VALUE such as core=0.9, joined by commas' })[lang],
  folderExpected: (lang: Lang, path: string): string => ({ zh: `${path}: 应为文件夹。`, en: `${path}: expected a folder.` })[lang],
  noExtraction: (lang: Lang, folder: string): string =>
    ({
      zh: `${folder}: 其中没有 documents.csv。应为 gangmu extract 写出的文件夹(格式含 csv)。`,
      en: `${folder}: holds no documents.csv. Expected a folder that gangmu extract wrote (with the format csv).`,
    })[lang],
  csvSyntax: (lang: Lang, path: string, why: string): string =>
    ({
      zh: `${path}: 不是有效的 CSV(${why})。请检查引号是否成对。`,
      en: `${path}: not valid CSV (${why}). Check that quotation marks come in pairs.`,
    })[lang],
  goldProblem: (lang: Lang, path: string, error: GoldError): string => `${path}: ${error[lang]}`,
  noGold: (lang: Lang, path: string): string =>
    ({
      zh: `${path}: 其中没有人工编码(每份文件一个 .json, 或一张 CSV)。`,
      en: `${path}: holds no hand coding (a .json file a document, or a CSV of records).`,
    })[lang],
  nothingInCommon: (lang: Lang, folder: string, path: string): string =>
    ({
      zh: `${path} 编码的文件都不在 ${folder} 中: 没有可比较的内容。JSON 的文件名应为文件名的开头; CSV 的 doc_id 或 file 应与 documents.csv 一致。`,
      en:
        `Nothing to compare: none of the documents coded in ${path} is in ${folder}. A JSON file must have the ` +
        `beginning of the document's file name; doc_id or file of a CSV must be those of documents.csv.`,
    })[lang],
  absent: (lang: Lang, name: string, folder: string): string =>
    ({ zh: `${name}: 不在 ${folder} 中, 其记录都算未提取。`, en: `${name}: not in ${folder}; all its records count as missed.` })[lang],
  noSource: (lang: Lang, name: string, folder: string): string =>
    ({ zh: `${name}: ${folder} 中没有以此开头的源文本。`, en: `${name}: ${folder} holds no source text that begins with this name.` })[
      lang
    ],
  noText: (lang: Lang, name: string, path: string): string =>
    ({
      zh: `${name}: 没有源文本 ${path}。请用 --sources 指明源文本文件夹。`,
      en: `${name}: its source text ${path} is not there. Name the folder of the sources with --sources.`,
    })[lang],

  unknownTable: (lang: Lang, table: string, guess: string | null, tables: string): string =>
    ({
      zh: `没有表 ${table}。${guess ? `是否指 ${guess}? ` : ''}共有: ${tables}。`,
      en: `There is no table ${table}. ${guess ? `Did you mean ${guess}? ` : ''}Tables: ${tables}.`,
    })[lang],
  oneFile: (lang: Lang, file: string): string =>
    ({ zh: `${file}: 应为一个文件, 而不是文件夹。`, en: `${file}: expected one file, not a folder.` })[lang],
  noFile: (lang: Lang, file: string): string =>
    ({ zh: `${file}: 没有这个文件。请检查路径。`, en: `${file}: no such file. Check the path.` })[lang],
  cannotRead: (lang: Lang, file: string, code: string): string =>
    ({ zh: `${file}: 无法读取(${code})。请检查权限。`, en: `${file}: cannot be read (${code}). Check its permissions.` })[lang],
  format: (lang: Lang, file: string, format: string, expected: string): string =>
    ({
      zh: `${file}: 尚不能读取这种格式(${format})。能读 ${expected}; 请另存为纯文本(UTF-8)。`,
      en: `${file}: this format (${format}) cannot be read yet. Expected ${expected}; save it as plain text (UTF-8).`,
    })[lang],
  empty: (lang: Lang, file: string): string =>
    ({ zh: `${file}: 文件没有内容。请检查是否保存完整。`, en: `${file}: the file holds no text. Check that it was saved whole.` })[lang],
  outside: (lang: Lang, file: string, at: number, length: number): string =>
    ({ zh: `${file}: 位置 ${at} 超出文本(共 ${length} 字)。`, en: `${file}: the place ${at} is outside the text (${length} characters).` })[
      lang
    ],
  notFound: (lang: Lang, file: string, text: string): string =>
    ({ zh: `${file}: 其中没有 “${text}”。请换一段更短的文字。`, en: `${file}: the text "${text}" was not found. Try a shorter one.` })[
      lang
    ],

  notFolder: (lang: Lang, path: string): string =>
    ({ zh: `${path}: 没有这个文件夹。请检查路径。`, en: `${path}: no such folder. Check the path.` })[lang],
  noDataset: (lang: Lang, path: string): string =>
    ({
      zh: `${path}: 其中没有提取结果(run.json 或各表)。请指定 gangmu extract 写出的文件夹。`,
      en: `${path}: holds no dataset (no run.json, no table). Expected a folder that gangmu extract wrote.`,
    })[lang],
  verifyStands: (lang: Lang, stands: string | null, expected: string | null): string =>
    ({
      zh: [stands === null ? '' : `现为 ${stands}`, expected === null ? '' : `应为 ${expected}`].filter((part) => part !== '').join(', '),
      en: [stands === null ? '' : `found ${stands}`, expected === null ? '' : `expected ${expected}`]
        .filter((part) => part !== '')
        .join(', '),
    })[lang],
  verifyMore: (lang: Lang, n: number): string =>
    ({ zh: `此文件另有 ${n} 处(--json 全部列出)。`, en: `${n} more in this document (--json lists them all).` })[lang],
  verifyReviewed: (
    lang: Lang,
    {
      accepted,
      corrected,
      added,
      disputed,
      rejected,
    }: Readonly<Record<'accepted' | 'corrected' | 'added' | 'disputed' | 'rejected', number>>,
  ): string =>
    ({
      zh:
        `审阅: 确认 ${accepted} 条, 校正 ${corrected} 条, 补录 ${added} 条, 不一致 ${disputed} 条, 否决 ${rejected} 条; ` +
        '按 corrections.ndjson 与程序原读数(uncorrected/)逐格核对。',
      en:
        `Reviewed: ${accepted} accepted, ${corrected} corrected, ${added} added, ${disputed} disputed, ${rejected} rejected; ` +
        'each cell held against corrections.ndjson and what the program had read (uncorrected/).',
    })[lang],
  reviewApplied: (lang: Lang, documents: number, applied: number, left: number): string =>
    ({
      zh:
        `${documents} 份文件的表已按审阅记录更新; 现共应用 ${applied} 行` +
        (left > 0 ? `, ${left} 行未应用(gangmu review status 列出)。` : '。'),
      en:
        `The tables of ${documents} document${documents === 1 ? '' : 's'} were brought up to date; ` +
        `${applied} line${applied === 1 ? '' : 's'} applied in all` +
        (left > 0 ? `, ${left} not (gangmu review status lists them).` : '.'),
    })[lang],
  reviewNoIndex: (lang: Lang, path: string): string =>
    ({
      zh: `${path}: 缺少运行记录(.gangmu/), 无法就地更新。请用原来的命令再提取一次(--force), 审阅记录会一并应用。`,
      en:
        `${path}: its record of runs (.gangmu/) is missing, so it cannot be brought up to date in place. ` +
        'Extract again with the same command and --force; the corrections are applied then.',
    })[lang],
  reviewLexiconGone: (lang: Lang, path: string): string =>
    ({
      zh: `该数据集提取时使用了词表 ${path}, 现已不在。请放回, 或重新提取。`,
      en: `The dataset was made with the lexicon ${path}, which is not there any more. Put it back, or extract again.`,
    })[lang],
  reviewLexiconChanged: (lang: Lang, path: string): string =>
    ({
      zh: `词表 ${path} 在提取之后有改动。请先重新提取。`,
      en: `The lexicon ${path} was changed after the dataset was made. Extract again first.`,
    })[lang],
  verifyPassed: (lang: Lang, documents: number, records: number): string =>
    ({
      zh: `${documents} 份文件, ${records} 条记录: 全部得到印证。`,
      en: `${documents} ${documents === 1 ? 'document' : 'documents'}, ${records} records: every record agrees with its text.`,
    })[lang],
  verifyNothing: (lang: Lang, documents: number): string =>
    ({
      zh: `${documents} 份文件, 0 条记录: 没有可印证的记录, 因此什么也没有得到印证。请检查这些文件是否为规划。`,
      en:
        `${documents} ${documents === 1 ? 'document' : 'documents'}, 0 records: there is none to prove, so nothing is proved. ` +
        'Check that these are plans.',
    })[lang],
  verifyFailed: (lang: Lang, documents: number, records: number, faults: number, faulty: number): string =>
    ({
      zh: `${documents} 份文件, ${records} 条记录: ${faults} 处未得到印证, 涉及 ${faulty} 条记录。`,
      en:
        `${documents} ${documents === 1 ? 'document' : 'documents'}, ${records} records: ${faults} ` +
        `${faults === 1 ? 'fault' : 'faults'} in ${faulty} ${faulty === 1 ? 'record' : 'records'}.`,
    })[lang],
  verifyUntraced: (lang: Lang, docIds: readonly string[]): string =>
    ({
      zh: `未能核对原文件(用 --sources 指定所在文件夹): ${firstFew(docIds, 'zh')}`,
      en: `Not traced to the original file (name its folder with --sources): ${firstFew(docIds, 'en')}`,
    })[lang],
  verifyRecognised: (lang: Lang, docIds: readonly string[]): string =>
    ({
      zh: `文本由文字识别得来, 只核对了原文件的校验和, 未重新识别(用 --ocr 重新识别): ${docIds.join('、')}`,
      en:
        'Recognised from pictures: the checksum of the file was compared, its text was not recognised again ' +
        `(--ocr does that): ${docIds.join(', ')}`,
    })[lang],
  verifyEngine: (lang: Lang, was: string, is: string): string =>
    ({
      zh: `提取时用 ${was}, 现在用 ${is}: 文本不同可能只因版本不同。`,
      en: `The extraction used ${was}, this is ${is}: texts may differ for that alone.`,
    })[lang],
  datasetFaults: (lang: Lang, path: string, n: number): string =>
    ({
      zh: `${path}: 有 ${n} 处不符合数据约定, 有关记录未计入。用 gangmu verify 查看。`,
      en:
        `${path}: ${n} ${n === 1 ? 'fault' : 'faults'} against the data contract; ` +
        `these records are left out. gangmu verify lists the faults.`,
    })[lang],
  olderDataset: (lang: Lang, path: string, columns: readonly string[]): string =>
    ({
      zh: `${path}: 由较早的版本写出, 缺少 ${columns.join('、')} 等列。请用 gangmu extract 重新提取。`,
      en: `${path}: an older version wrote it, without the columns ${columns.join(', ')}. Extract it again with gangmu extract.`,
    })[lang],
  datasetUnread: (lang: Lang, path: string, files: readonly string[]): string =>
    ({
      zh: `${path}: 提取时未能读取的文件不在其中: ${firstFew(files, 'zh')}`,
      en: `${path}: lacks the files that could not be read when it was made: ${firstFew(files, 'en')}`,
    })[lang],
  plansTwice: (lang: Lang, files: readonly string[]): string =>
    ({
      zh: `同一份文件给了不止一次, 只计一次: ${firstFew(files, 'zh')}`,
      en: `Given more than once, counted once: ${firstFew(files, 'en')}`,
    })[lang],
  noPlans: (lang: Lang, paths: readonly string[]): string =>
    ({
      zh: `${firstFew(paths, 'zh')}: 其中没有规划。请指定 gangmu extract 写出的文件夹, 或规划文件。`,
      en: `${firstFew(paths, 'en')}: holds no plan. Expected a folder that gangmu extract wrote, or plans.`,
    })[lang],
  unknownEnding: (lang: Lang, path: string, endings: readonly string[]): string =>
    ({
      zh: `${path}: 不能写成这种文件。请用 ${endings.join('、')} 之一, 或用 -f 指定格式。`,
      en: `${path}: no file of this kind can be written. End it in one of ${endings.join(', ')}, or name the format with -f.`,
    })[lang],
  cannotWrite: (lang: Lang, path: string, code: string): string =>
    ({
      zh: `${path}: 无法写入(${code})。请检查路径和权限。`,
      en: `${path}: cannot be written (${code}). Check the path and its permissions.`,
    })[lang],
  oneOf: (lang: Lang, words: readonly string[]): string => ({ zh: `${words.join('、')} 之一`, en: `one of ${words.join(', ')}` })[lang],
  verifyLexicon: (lang: Lang): string =>
    ({
      zh: '提取时用了自备词表; 用 --lexicon 指定它, 才能核对其中的单位。',
      en: 'The extraction used a lexicon of your own. Name it with --lexicon so that its units can be checked.',
    })[lang],
} as const;
