import { commitmentsOf } from '../commitment/commitment.js';
import { MAGNITUDES_EN } from '../commitment/notation.js';
import { reviewNotes } from '../commitment/reviewed.js';
import type { ComparedPlan } from './columns.js';
import type { CompareOptions, ComparisonData, LeftOut } from './data.js';
import { namesInLine } from './shown.js';
import type { Lang } from './words.js';

/** 1 commitment, 2 commitments. */
const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What the matrix of indicators does not show, and how to see it. */
export function leftOutNote({ single, unknown }: LeftOut, lang: Lang): string[] {
  if (single.commitments + unknown.commitments === 0) return [];
  const zh = [
    single.rows > 0 ? `${single.rows} 个指标(${single.commitments} 项承诺)只见于一列` : '',
    unknown.rows > 0 ? `${unknown.rows} 个未入指标库的名称(${unknown.commitments} 项承诺)只见于一份规划或只有一词` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
  const en = [
    single.rows > 0 ? `${counted(single.rows, 'indicator')} (${counted(single.commitments, 'commitment')}) that only one column has` : '',
    unknown.rows > 0
      ? `${counted(unknown.rows, 'name')} (${counted(unknown.commitments, 'commitment')}) that the registry does not know ` +
        'and that only one plan has or that are a single word'
      : '',
  ]
    .filter((part) => part !== '')
    .join(' and ');
  return [lang === 'zh' ? `未列出: ${zh}; 不加 --shared 则全部列出。` : `Not shown: ${en}; without --shared they are shown.`];
}

/** What a reader must know besides the tables. `restated`: mentions that were joined to a commitment's first. */
export function notes(
  plans: readonly ComparedPlan[],
  {
    lang,
    table = 'indicators',
    by = 'plan',
    kinds = ['target'],
    long = false,
    series = false,
    year,
    units = 'indicator',
    indicators = [],
    sectors = [],
    places = [],
    limits,
  }: CompareOptions,
  data: ComparisonData,
  restated: number,
): string[] {
  const zh = lang === 'zh';
  const said = reviewNotes(
    plans.map(({ plan }) => plan),
    lang,
  );
  if (table === 'indicators' || table === 'all') {
    if (restated > 0)
      said.push(
        zh
          ? `同一承诺的 ${restated} 处重述不另计(--mentions 逐处列出)。`
          : `${counted(restated, 'restatement')} of commitments not counted again (--mentions shows each).`,
      );
    const silent = plans.filter(({ plan }) => commitmentsOf(plan, { kinds }).length === 0).map((plan) => plan.name);
    if (silent.length > 0)
      said.push(
        zh
          ? `没有所选类别的数量: ${namesInLine(silent, limits, lang)}。`
          : `Nothing of the kinds asked for in: ${namesInLine(silent, limits, lang)}.`,
      );
    if (!long) {
      const signs = zh
        ? '≥ 不低于, > 超过, ≤ 不超过, < 低于, ≈ 左右; 括号内为时限。'
        : '≥ at least, > more than, ≤ at most, < less than, ≈ about; the deadline in brackets.';
      const flags = zh
        ? '与本行多数不同的口径、度量、频率、级别、动作和单位标在值旁。'
        : ' A coverage, measure, frequency, grade, action or unit unlike most of the row is flagged beside the value.';
      said.push(series ? signs : `${signs}${flags}`);
      if (units === 'own')
        said.push(
          zh
            ? '数值按各规划所写的单位列出(--units indicator 换算为一致的单位)。'
            : 'Values stand in the units that their plans write (--units indicator lays those of a row in one unit).',
        );
      if (!zh) said.push(MAGNITUDES_EN);
    }
  }
  if (table === 'clusters' || table === 'all') {
    said.push(
      zh
        ? '同一产业及其下级产业的集群列在一行; 比该行窄的产业标在名称旁。某规划的细分领域是另一规划的集群时, 也列在该行。'
        : 'Clusters of one industry and of those below it stand in one row; an industry narrower than the ' +
            'row is flagged. A segment of one plan that is a cluster of another stands there too.',
    );
  }
  if (data.responsibilities) {
    const { officials, groups } = data.responsibilities.left_out;
    said.push(
      zh
        ? '任务没有牵头单位的, 以责任单位为牵头; 另有牵头单位的, 责任单位计为配合。任务类别由任务标题(否则上级标题)中的词判定。'
        : 'Where a task names no lead, the responsible units count as its leads; beside a lead they join. ' +
            'The kind of a task is told by words of its title, else of the headings above it.',
    );
    said.push(
      zh
        ? '位次按牵头任务数, 数相同者同位次; 职能未识别的单位不排位次。目标: 所负责任务中的目标, 重述只计一次; ' +
            '合计中同一任务由几个职能牵头的, 任务只计一次, 牵头各计一次。'
        : 'Ranked by the tasks that a function leads, equals alike; bodies whose function is not known have no rank. Targets ' +
            'are those of the tasks that it answers for, restated ones once; in the totals a task that several lead is ' +
            'one task, and led once by each.',
    );
    if (officials + groups > 0)
      said.push(
        zh
          ? `未计入: 署名领导 ${officials} 处, 单位统称(如各乡镇) ${groups} 处。`
          : `Not counted: ${counted(officials, 'named official')}, ` +
              `${counted(groups, 'group of bodies', 'groups of bodies')} (such as all townships).`,
      );
    if (indicators.length + sectors.length > 0)
      said.push(zh ? '责任单位不按指标和产业筛选。' : 'Responsibilities are not filtered by indicator or industry.');
    if (year !== undefined)
      said.push(zh ? '责任单位没有年份, 不按年份筛选。' : 'Responsibilities have no year, and are not filtered by it.');
    if (by === 'year') said.push(zh ? '责任单位没有年份, 按规划分列。' : 'Responsibilities have no year: they are laid out by plan.');
  }
  const filters = [
    ...indicators,
    ...sectors,
    ...places,
    ...(year === undefined ? [] : [String(year)]),
    ...(kinds.length === 1 && kinds[0] === 'target' ? [] : kinds),
  ];
  if (filters.length > 0) said.push(zh ? `已筛选: ${filters.join('、')}。` : `Filtered: ${filters.join(', ')}.`);
  return said;
}
