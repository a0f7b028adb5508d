// node scripts/verb-evidence.mjs FILES-OR-FOLDERS… : counts, over the texts given, how often a word stands where only a verb or only a
// noun can stand, and writes the words with enough evidence to src/rules/lexicons/verb-evidence.data.ts. The texts are not kept.
//   verb  behind 要 将 可 已 不 and adverbs of doing (加快, 积极, 大力 …), or before 了
//   noun  behind 的 or a counter, or before 率 额 数 量 and the like
//   opens a clause, or follows a subject, and a number with its counter comes before the clause ends
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const nodejieba = createRequire(import.meta.url)('nodejieba');
nodejieba.load();

const BEFORE_VERB = new Set(
  '要 将 可 已 未 不 加快 积极 着力 大力 全面 力争 确保 努力 持续 深入 扎实 稳步 有序 集中 重点 率先 成功 累计 共 新 分批 统筹 进一步 继续 切实 抓紧 尽快 依法 全力 主动 陆续 先后 首批 首期 每年 分别'.split(
    ' ',
  ),
);
const AFTER_NOUN = new Set(
  '率 额 数 量 值 度 面 期 费 点 区 员 者 商 人 法 权 力 类 型 线 站 证 名单 力度 情况 水平 能力 机制 体系 工作 制度 政策 方案 计划 项目 活动 基地 中心 平台 机构'.split(
    ' ',
  ),
);
const LEAST = 4;

const files = process.argv.slice(2).flatMap(function walk(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => walk(join(path, name)));
});

const counts = new Map();
/** the cutter's tag of each word; it has one for each */
const tags = new Map();
const count = (word, what) => {
  const row = counts.get(word) ?? { verb: 0, noun: 0, opens: 0, done: 0, files: new Set() };
  row[what]++;
  counts.set(word, row);
  return row;
};

for (const file of files) {
  if (!file.endsWith('.txt')) continue;
  const text = readFileSync(file, 'utf8')
    .normalize('NFKC')
    .replace(/[ \t\u3000]+/gu, '');
  for (const clause of text.split(/[\n,。;:!?、()“”]+/u)) {
    if (clause.length < 3 || clause.length > 80) continue;
    const words = nodejieba.tag(clause);
    const number = words.findIndex(({ word }) => /^[0-9.]+$/u.test(word));
    words.forEach(({ word, tag }, at) => {
      if (!/^\p{Script=Han}{2,4}$/u.test(word) || !/^(?:v|vn|n|a|ad|vd)$/u.test(tag)) return;
      tags.set(word, tag);
      const before = words[at - 1];
      const after = words[at + 1];
      if (before && BEFORE_VERB.has(before.word)) count(word, 'verb').files.add(file);
      else if (after?.word === '了') {
        count(word, 'verb').files.add(file);
        count(word, 'done');
      }
      if (before && (before.word === '的' || before.tag === 'q' || before.tag === 'm')) count(word, 'noun');
      if (after && (AFTER_NOUN.has(after.word) || after.word === '的')) count(word, 'noun');
      else if (at === words.length - 1 && at > 0) count(word, 'noun');
      if (at === 0 && number > 0 && number <= 8 && words[number + 1] && (number === 1 || /^n|^[lj]/u.test(words[number - 1].tag)))
        count(word, 'opens').files.add(file);
    });
  }
}

const rows = [...counts]
  .filter(
    ([word, { verb, opens, done, files: seen }]) =>
      verb + opens >= LEAST && verb >= 1 && seen.size >= 3 && (tags.get(word)?.startsWith('v') || done >= 3),
  )
  .map(([word, { verb, noun, opens }]) => [word, verb, noun, opens])
  .sort((a, b) => (a[0] < b[0] ? -1 : 1));

writeFileSync(
  new URL('../src/rules/lexicons/verb-evidence.data.ts', import.meta.url),
  [
    '/**',
    ' * Made by scripts/verb-evidence.mjs from public plans and work reports; do not edit. It is one table, so it is one file, however',
    ' * many rows it has: word, times where only a verb can stand, times where only a noun can stand, times where it opens a phrase',
    ' * with a number.',
    ' */',
    'export const VERB_EVIDENCE = `',
    ...rows.map((row) => row.join(' ')),
    '`;',
    '',
  ].join('\n'),
);
console.log(`${rows.length} words of ${files.length} files`);
