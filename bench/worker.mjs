// One competitor in a process of its own: it is told what to do and with which files, and answers with the CPU time that it took, of
// all its threads: what else the machine does tells less on it than on a clock. What a call needs once (dictionaries, models) is loaded
// before.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const [, , competitor] = process.argv;

/** Characters of the texts that Recognizers-Text is given: it takes seconds for what others take milliseconds for. */
const PART = 3000;

/** Numbers with units, as one would write it down in an afternoon. */
const NUMBER_WITH_UNIT =
  /\d+(?:,\d{3})*(?:\.\d+)?(?:%|％|个百分点|[十百千万亿]*(?:元|美元|平方米|平方公里|公里|公顷|亩|吨|千瓦时|千瓦|家|个|人次|人|户|项|件|台|套|条|座|所|张|辆|米|年|月|日))/gu;

const textOf = (path) => readFileSync(path, 'utf8');

/** The first sentences of the texts, as many as make a part of each. */
function sentencesOf(paths) {
  return paths.flatMap((path) => {
    const text = textOf(path).slice(0, Math.ceil(PART / paths.length));
    return text.split(/(?<=[。！？；\n])/u).filter((sentence) => sentence.trim() !== '');
  });
}

/** What each competitor can do: from files a function that does it once, with the characters that it works on. */
const COMPETITORS = {
  async gangmu() {
    const { decode, extract } = await import('../dist/index.js');
    const whole = (paths, run) => {
      const texts = paths.map(textOf);
      return { characters: texts.join('').length, run: () => texts.forEach(run) };
    };
    return {
      pipeline: (paths) => whole(paths, (text) => extract(text)),
      decode: (paths) => ({ ...whole(paths, () => null), run: () => paths.forEach((path) => decode(readFileSync(path))) }),
      regexp: (paths) => whole(paths, (text) => [...text.matchAll(NUMBER_WITH_UNIT)]),
    };
  },
  async nodejieba() {
    const nodejieba = require('nodejieba');
    nodejieba.load();
    const whole = (paths, run) => {
      const texts = paths.map(textOf);
      return { characters: texts.join('').length, run: () => texts.forEach(run) };
    };
    return {
      cut: (paths) => whole(paths, (text) => nodejieba.cut(text, true)),
      tag: (paths) => whole(paths, (text) => nodejieba.tag(text)),
    };
  },
  async recognizers() {
    const { Culture, ...suite } = require('@microsoft/recognizers-text-suite');
    const each = (recognize) => (paths) => {
      const sentences = sentencesOf(paths);
      return { characters: sentences.join('').length, run: () => sentences.forEach((sentence) => recognize(sentence, Culture.Chinese)) };
    };
    return {
      number: each(suite.recognizeNumber),
      dimension: each(suite.recognizeDimension),
      currency: each(suite.recognizeCurrency),
      datetime: each(suite.recognizeDateTime),
    };
  },
};

const tasks = await COMPETITORS[competitor]();
const prepared = new Map();

process.on('message', ({ task, corpus, paths }) => {
  const key = `${task} ${corpus}`;
  if (!prepared.has(key)) prepared.set(key, tasks[task](paths));
  const { characters, run } = prepared.get(key);
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  process.send({ characters, ms: (user + system) / 1000 });
});
process.send({ tasks: Object.keys(tasks) });
