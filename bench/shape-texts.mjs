// Shapes of text that a linear program reads in the same time per character, however long they are.
import { ordinaryPlan } from './texts.mjs';

/** `size` characters of a unit that may differ from one time to the next. */
function repeat(unit, size) {
  const parts = [];
  for (let length = 0, index = 0; length < size; index++) {
    const part = typeof unit === 'string' ? unit : unit(index);
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, size);
}

const DIGITS = '一二三四五六七八九';
const chinese = (index) => DIGITS[index % 9];

/** What the shapes are made of, by name. */
export const SHAPES = {
  'ordinary plan': ordinaryPlan,
  'headings of one kind': (size) => repeat((index) => `${index + 1}.加快推进产业发展\n`, size),
  'headings of many kinds': (size) =>
    repeat(
      (index) =>
        ['第一章 总体要求\n', '一、发展目标\n', '（一）产业\n', '1.项目\n', '（1）企业\n', '①研发\n'][(index * 5 + (index >> 3)) % 6],
      size,
    ),
  'headings that nest deeper': (size) =>
    repeat((index) => `${Array.from({ length: (index % 12) + 1 }, (_, at) => at + 1).join('.')} 产业发展\n`, size),
  'run-in headings': (size) => repeat((index) => `（${chinese(index)}）加快产业发展。到2025年，新增企业${index % 90}家。\n`, size),
  'unclosed （1': (size) => repeat('（1', size),
  'unclosed 《': (size) => repeat('《关于推进', size),
  'unclosed “': (size) => repeat('实施“工程', size),
  'brackets only': (size) => repeat('（', size / 2) + repeat('）', size / 2),
  'deeply bracketed numbers': (size) => repeat('（企业10家', size / 2) + repeat('）', size / 2),
  '企业10家、 repeated': (size) => repeat('企业10家、', size),
  'a sentence of numbers': (size) => repeat((index) => `${(index * 7919) % 1000}，`, size),
  'numbers with units': (size) => repeat((index) => `产值${(index * 7919) % 1000}亿元，`, size),
  'one long line without marks': (size) => repeat('推进产业高质量发展企业家', size),
  'one line of an ordinary plan': (size) => ordinaryPlan(size).replaceAll('\n', ''),
  'digits only': (size) => repeat('1234567890', size),
  'Chinese digits only': (size) => repeat('一二三四五六七八九十百千万亿', size),
  'table of indicators': (size) =>
    '指标\t单位\t2020年\t2025年\t责任单位\n' +
    repeat((index) => `规上工业产值${index}\t亿元\t${index % 900}\t${index % 999}\t县经信局\n`, size),
  'many deadlines': (size) => repeat((index) => `到20${20 + (index % 20)}年，`, size),
  'many deadlines in sentences': (size) => repeat((index) => `到20${20 + (index % 20)}年，产值达到${index % 800}亿元。`, size),
  'years, months and days': (size) => repeat((index) => `20${10 + (index % 20)}年${(index % 12) + 1}月${(index % 28) + 1}日、`, size),
  'agencies in one attribution': (size) => '（责任单位：' + repeat('县经信局、县发改局、县财政局、', size) + '）',
  'many attributions': (size) => repeat((index) => `推进项目${index % 50}个。（责任单位：县经信局、各镇乡）\n`, size),
  'clusters listed': (size) => '一、产业集群\n打造' + repeat((index) => `${chinese(index)}类高端装备产业集群、`, size),
  'clusters and their sizes': (size) => repeat((index) => `打造新材料产业集群，到2025年产值达到${index % 900}亿元。\n`, size),
  '其中 in chains': (size) => repeat((index) => `企业${index % 900}家，其中规上企业${index % 90}家，`, size),
  '分别 with lists': (size) => repeat((index) => `甲、乙、丙分别达到${index % 90}%、${index % 80}%和${index % 70}%，`, size),
  'page numbers': (size) => repeat((index) => `推进${chinese(index)}类产业发展，新增企业${index % 90}家\n— ${index % 999} —\n`, size),
  'short lines': (size) => repeat('产业\n', size),
  'empty lines': (size) => repeat('\n', size),
  'spaces only': (size) => repeat(' ', size),
  'marks only': (size) => repeat('，。；：、！？', size),
  Latin: (size) => repeat('The quick brown fox jumps over 12 lazy dogs. ', size),
  'characters outside the plane': (size) => repeat('𠮷野家', size),
};
