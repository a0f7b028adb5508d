import type { ComparedPlan } from './columns.js';
import type { PlaceSeries } from './series.js';
import { namesInLine, type Limits } from './shown.js';
import type { Lang } from './words.js';

/** What a reader must know of the plans of a place beside each other. */
export function seriesNotes(
  places: readonly PlaceSeries[],
  alone: readonly ComparedPlan[],
  single: number,
  limits: Limits | null,
  lang: Lang,
): string[] {
  const zh = lang === 'zh';
  const said = [
    zh
      ? '每列一份规划, 按规划期先后; 值下为与前一份规划相比的变化(前一份未提及的, 与最近提及的一份比)。' +
        '按含义配对, 与 diff 相同; “取消”指该规划未再提及。'
      : 'A column a plan, in the order of their periods; below a value what it changes in the plan before (or in the last ' +
        'that speaks of it). Paired by meaning, as diff does it; “dropped” means that the plan does not speak of it any more.',
    zh
      ? '口径、单位、度量、基期或类别不同的, 不判断高低; 百分比只用于数量, 比率之差为百分点。'
      : 'Where scope, unit, measure, baseline or kind differ nothing is called higher or lower; per cents are of amounts, ' +
        'rates differ in points.',
  ];
  if (single > 0)
    said.push(
      zh
        ? `未列出只见于一份规划的 ${single} 项; 不加 --shared 则全部列出。`
        : `Not shown: ${single} that only one plan has; without --shared they are shown.`,
    );
  const apart = places.flatMap((place) => place.apart.map(({ name }) => name));
  if (apart.length > 0) {
    const names = namesInLine(apart, limits, lang);
    said.push(
      zh
        ? `与同地其他规划没有共同承诺, 未列入: ${names}(单独比较: 只给出这些规划)。`
        : `Left out, promising nothing that another plan of the place does: ${names} (to see them, name these plans alone).`,
    );
  }
  const unordered = places.flatMap((place) => place.unordered.map(([one, other]) => `${one.name} | ${other.name}`));
  if (unordered.length > 0)
    said.push(
      zh
        ? `规划期相同或未知、先后不明的: ${namesInLine(unordered, limits, lang)}; 可在清单(-m)中写明日期。`
        : `Nothing tells which of these is the earlier: ${namesInLine(unordered, limits, lang)}; a manifest (-m) can state their dates.`,
    );
  if (alone.length > 0) {
    const names = namesInLine(
      alone.map(({ name }) => name),
      limits,
      lang,
    );
    said.push(zh ? `所在地区只有一份规划, 未列入: ${names}。` : `Left out, the only plan of its place: ${names}.`);
  }
  return said;
}
