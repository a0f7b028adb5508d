import type { Both } from '../model/lang.js';
import type { Doubt } from '../rules/certainty.js';

const both = (zh: string, en: string): Both => ({ zh, en });

/** What makes a reading less sure, in words: the codes of rules/certainty.ts. */
export const DOUBT_WORDS: Readonly<Record<Doubt, Both>> = {
  'no-frame': both('没有句式与之相符', 'no pattern of phrases fits'),
  'no-indicator': both('句中没有写明衡量什么', 'nothing in the sentence says what is measured'),
  'unlisted-verb': both('动词只由分词或词频得知', 'a verb that only the word cutter or the counts of texts know'),
  'unknown-name': both('指标库中没有这个名称', 'no row of the registry answers to the name'),
  'bare-name': both('名称未收, 又没有动作', 'an unknown name, and no action'),
  rank: both('位次, 名称常属于前面的指标', 'a rank, whose name is often that of what was measured before it'),
  'number-first': both('名词在数字之后', 'the noun stands behind its number'),
  'noun-elsewhere': both('名词在另一短语或分句', 'the noun stands in another phrase or clause'),
  'verb-carried': both('动作在另一短语', 'the action stands in another phrase'),
  'shared-name': both('名称的一部分与别的数字共用', 'a part of the name is shared with another number'),
  'kind-by-place': both('类别由所在位置判定', 'the kind follows from where the record stands'),
  'deadline-from-above': both('时限在标题或上文', 'the deadline stands in a heading or an earlier sentence'),
  'no-deadline': both('目标没有时限', 'a target without any deadline'),
  'long-name': both('名称超过 24 个字', 'the name has more than 24 characters'),
  'short-name': both('名称只有一个字', 'the name is one character'),
  'clause-in-name': both('名称中含动词, 像是分句', 'the name holds a verb, as a clause does'),
  'verb-opens-name': both('名称以动词开头而没有动作', 'the name begins with a verb, and there is no action'),
  recognised: both('文字由图像识别得来', 'the words were recognised from a picture'),
  faint: both('识别把握不足 80 %', 'recognition is less than 80 % sure of a word'),
  warned: both('有警示', 'the record has a warning'),
};

/** Warnings that are no check's. */
export const WARNING_WORDS: Readonly<Record<string, Both>> = {
  'denominator-added': both('分母由指标库补出', 'denominator supplied by the registry'),
  'unit-repaired': both('单位经修正', 'unit repaired'),
  'unit-inferred': both('单位为推定', 'unit inferred'),
  vague: both('数词不确指(数百、几十)', 'a word for no exact number (数百, 几十)'),
  ocr: both('文字由图像识别得来', 'recognised from a picture'),
};
