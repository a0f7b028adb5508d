import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { read } from '../src/read/readers.js';
import { DOCX_READER } from '../src/read/docx/docx-reader.js';
import { UnreadableError, type ReadDocument } from '../src/read/reader.js';
import {
  extractBytes,
  field,
  fieldMark,
  fieldStart,
  handMade,
  handMadeParts,
  item,
  level,
  list,
  p,
  r,
  style,
  type HandMade,
} from './setup/docx.js';
import { cellsOf } from './setup/cells.js';

const readHandMade = async (made: HandMade | string): Promise<ReadDocument> => read(handMade(made), { name: '规划.docx' });
const linesOf = async (made: HandMade | string): Promise<string[]> => (await readHandMade(made)).text.trimEnd().split('\n');
const remarkRules = (document: ReadDocument): string[] => (document.remarks ?? []).map(({ rule }) => rule);
/** The stretches of a text that are noise, with the reason. */
const noiseOf = ({ text, hints }: ReadDocument): string[][] =>
  (hints?.noise ?? []).map(({ start, end, reason }) => [reason, text.slice(start, end)]);

describe('paragraphs', () => {
  it('are lines; breaks, tabs and signs within them are kept, soft hyphens are not', async () => {
    const body =
      p(`${r('总体')}${r('要求')}`) +
      p('<w:r><w:t>关于印发</w:t><w:br/><w:t>方案的通知</w:t></w:r>') +
      p('<w:r><w:t>指标</w:t><w:tab/><w:t>单位</w:t></w:r>') +
      p('<w:r><w:t>不低</w:t><w:softHyphen/><w:t>于5</w:t><w:noBreakHyphen/><w:t>6家</w:t></w:r>') +
      p(`${r('占比')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${r('30%')}<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`);
    expect(await linesOf(body)).toEqual(['总体要求', '关于印发', '方案的通知', '指标\t单位', '不低于5-6家', '占比≥30%☑']);
  });
  it('blanks at the ends of words count only where the file says so', async () => {
    expect(
      await linesOf(p('<w:r><w:t> 新增 </w:t></w:r><w:r><w:t xml:space="preserve"> 7 </w:t></w:r><w:r><w:t>　家</w:t></w:r>')),
    ).toEqual(['新增 7 　家']);
  });
  it('links, content controls, smart tags and fields give their text, not their code', async () => {
    const body =
      p(`<w:hyperlink r:id="x">${r('县经信局')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${r('牵头')}</w:sdtContent></w:sdt>`) +
      `<w:sdt><w:sdtContent>${p(`<w:smartTag>${r('到2025年')}</w:smartTag>`)}</w:sdtContent></w:sdt>` +
      p(`${r('增长')}${field('REF _Ref1 \\h 99', r('8%'))}<w:fldSimple w:instr="PAGE">${r('以上')}</w:fldSimple>`);
    expect(await linesOf(body)).toEqual(['县经信局牵头', '到2025年', '增长8%以上']);
  });
  it('a field that is never closed hides nothing behind its paragraph, and a circle field is its sign', async () => {
    const body = p(fieldStart('REF x')) + p('新增企业7家。') + p(`${field('eq \\o\\ac(○,3)', null)}${r('加大投入')}`);
    expect(await linesOf(body)).toEqual(['', '新增企业7家。', '③加大投入']);
  });
  it('raised figures are no figures of the number before them', async () => {
    const up = '<w:vertAlign w:val="superscript"/>';
    const power = '<m:oMath><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>4</m:t></m:r></m:sup></m:sSup></m:oMath>';
    expect(await linesOf(p(`${r('50')}${r('2', up)}${r('家，100m')}${r('2', up)}${power}`))).toEqual(['50²家，100m²10⁴']);
  });
  it('words in the code of a field are not shown', async () => {
    const open = `${fieldMark('begin')}${r('12')}${fieldMark('separate')}${r('7家')}${fieldMark('end')}`;
    expect(await linesOf(p(`${r('新增')}${open}`))).toEqual(['新增7家']);
  });
  it('a hidden paragraph counts in no list, and a text box has lists of its own', async () => {
    const numbering = list([level('decimal', '%1、')]);
    const hidden = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>';
    const box = `<w:r><w:pict><w:txbxContent>${item('戊')}</w:txbxContent></w:pict></w:r>`;
    const body = item('甲') + p(r('乙', '<w:vanish/>'), hidden) + item('丙') + p(r('丁') + box) + item('己');
    expect(await linesOf({ body, numbering })).toEqual(['1、甲', '2、丙', '丁', '1、戊', '3、己']);
  });
  it('lines are said to be paragraphs, unless most long ones break off', async () => {
    const long = '坚持以科技创新引领现代化产业体系建设，加快培育新质生产力';
    const whole = await readHandMade(p(`${long}。`).repeat(15));
    const broken = await readHandMade(p(long).repeat(15));
    expect([whole.hints?.paragraphs, broken.hints?.paragraphs]).toEqual([true, undefined]);
  });
  it('hidden text is left out and told', async () => {
    const document = await readHandMade(p(`${r('新增7家')}${r('（内部：9家）', '<w:vanish/>')}${r('。', '<w:vanish w:val="0"/>')}`));
    expect(document.text).toBe('新增7家。\n');
    expect(remarkRules(document)).toEqual(['docx-hidden']);
  });
  it('of alternatives only one is read, and a text box stands behind its paragraph', async () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}${p('新增企业9家。')}</w:txbxContent>`;
    const choice = `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('专栏1')}</wps:txbx></w:drawing></mc:Choice>`;
    const fallback = `<mc:Fallback><w:pict><v:textbox>${box('专栏1')}</v:textbox></w:pict></mc:Fallback>`;
    const drawing = `<w:r><mc:AlternateContent>${choice}${fallback}</mc:AlternateContent></w:r>`;
    const body =
      p(`${r('到2025年，')}${drawing}${r('产值达到500亿元。')}`) +
      p(`<w:r><w:pict><v:shape><v:textpath string="象山县人民政府文件"/></v:shape></w:pict></w:r>`);
    const document = await readHandMade(body);
    expect(document.text).toBe('到2025年，产值达到500亿元。\n专栏1\n新增企业9家。\n\n象山县人民政府文件\n');
    expect(document.origins?.map(({ paragraph }) => paragraph)).toEqual([1, 1, 1, 2]);
  });
  it('other prefixes and the strict edition are the same', async () => {
    const parts = handMadeParts({ body: p('新增7家。') });
    const source = new TextDecoder().decode(parts['word/document.xml']);
    const strict = source
      .replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main')
      .replaceAll('w:', 'ns0:')
      .replace('xmlns:w=', 'xmlns:ns0=');
    const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(strict) });
    expect((await read(bytes, { name: 'a.docx' })).text).toBe('新增7家。\n');
  });
});

describe('tracked changes', () => {
  it('what was put in stays, what was taken out goes', async () => {
    const body = p(
      `${r('新增企业')}<w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:ins>${r('7')}</w:ins>${r('家')}` +
        `<w:moveFrom>${r('，力争8家')}</w:moveFrom><w:moveTo>${r('以上')}</w:moveTo>${r('。')}`,
    );
    const document = await readHandMade(body);
    expect(document.text).toBe('新增企业7家以上。\n');
    expect(remarkRules(document)).toEqual(['docx-deletions']);
  });
  it('a deleted paragraph mark joins two paragraphs, which count once', async () => {
    const gone = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const numPr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const body =
      p('新增企业', numPr + gone) + p('7家。', numPr) + p('甲。', numPr) + p('<w:del><w:r><w:delText>乙。</w:delText></w:r></w:del>', gone);
    expect(await linesOf({ body, numbering: list([level('decimal', '%1.')]) })).toEqual(['1. 新增企业7家。', '2. 甲。']);
  });
  it('what stands before a deleted mark stays before a table, and a moved paragraph leaves no line', async () => {
    const table = `<w:tbl><w:tr><w:tc>${p('产值')}</w:tc><w:tc>${p('100')}</w:tc></w:tr></w:tbl>`;
    const moved = p(`<w:moveFrom>${r('丙。')}</w:moveFrom>`, '<w:rPr><w:moveFrom w:id="2"/></w:rPr>');
    expect(await linesOf(p('甲。', '<w:rPr><w:del w:id="1"/></w:rPr>') + table + moved + p('乙。'))).toEqual([
      '甲。',
      '产值',
      '100',
      '乙。',
    ]);
  });
  it('deleted rows are no rows', async () => {
    const row = (text: string, more = ''): string => `<w:tr><w:trPr>${more}</w:trPr><w:tc>${p(text)}</w:tc><w:tc>${p('100')}</w:tc></w:tr>`;
    expect((await readHandMade(`<w:tbl>${row('甲')}${row('乙', '<w:del/>')}${row('丙')}</w:tbl>`)).text).toBe('甲\n100\n丙\n100\n');
  });
});

describe('notes, headers, comments', () => {
  const note = (text: string): string => `<w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(text)}`)}</w:footnote>`;
  const body = p(
    `${r('到2025年，新增企业50')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('家。')}<w:r><w:commentReference w:id="0"/></w:r>`,
  );

  it('a note stands behind the text, and no number of it is a target', async () => {
    const made = { body, footnotes: `<w:footnote w:id="0" w:type="separator">${p('')}</w:footnote>${note('含限额以下企业80家。')}` };
    const document = await readHandMade(made);
    expect(document.text).toBe('到2025年，新增企业50家。\n含限额以下企业80家。\n');
    expect(noiseOf(document)).toEqual([['note', '含限额以下企业80家。']]);
    expect(remarkRules(document).sort()).toEqual(['docx-comments', 'docx-notes']);
    const { targets } = await extractBytes(handMade(made), 'a.docx');
    expect(targets.map(({ value }) => value)).toEqual([50]);
  });
  it('a mark of the author’s own is no figure of the number before it', async () => {
    const reference = '<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>1</w:t></w:r>';
    const document = await readHandMade({ body: p(`${r('新增企业50')}${reference}${r('家。')}`), footnotes: note('1限额以上。') });
    expect(document.text).toBe('新增企业50家。\n1限额以上。\n');
  });
  it('a note to which two places refer stands once', async () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const document = await readHandMade({ body: p(r('甲') + reference) + p(r('乙') + reference), footnotes: note('限额以上。') });
    expect(document.text).toBe('甲\n乙\n限额以上。\n');
  });
  it('two headers of one text are one line, and one that lies outside the file is not looked for', async () => {
    const parts = handMadeParts({ body: '', header: p('某县行动方案') });
    const reference = (id: string): string => `<w:sectPr><w:headerReference r:id="${id}"/></w:sectPr>`;
    const source = new TextDecoder().decode(parts['word/document.xml']);
    const relations = new TextDecoder().decode(parts['word/_rels/document.xml.rels']);
    const more = [
      relations
        .match(/<Relationship [^>]*>/u)?.[0]
        .replace('"header"', '"second"')
        .replace('header.xml', 'header2.xml'),
      relations
        .match(/<Relationship [^>]*>/u)?.[0]
        .replace('"header"', '"third"')
        .replace('/>', ' TargetMode="External"/>')
        .replace('header.xml', 'gone.xml'),
    ].join('');
    const bytes = zipSync({
      ...parts,
      'word/header2.xml': parts['word/header.xml'] ?? new Uint8Array(),
      'word/document.xml': strToU8(
        source.replace('</w:body>', `${p('甲。', reference('second'))}${p('乙。', reference('third'))}${reference('header')}</w:body>`),
      ),
      'word/_rels/document.xml.rels': strToU8(relations.replace('</Relationships>', `${more}</Relationships>`)),
    });
    const document = await read(bytes, { name: 'a.docx' });
    expect([document.text, document.partial]).toEqual(['甲。\n乙。\n某县行动方案\n', false]);
  });
  it('headers of the sections are noise at the end, once', async () => {
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>';
    const document = await readHandMade({ body: p('新增7家。', section) + p('甲。') + section, header: p('某县行动方案') });
    expect(document.text).toBe('新增7家。\n甲。\n某县行动方案\n');
    expect(noiseOf(document)).toEqual([['running-head', '某县行动方案']]);
  });
});

describe('headings and contents', () => {
  const styles =
    style('a1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
    style('b1', 'My heading', '<w:basedOn w:val="a1"/>') +
    style('a2', '标题 2') +
    style('loop', 'loop', '<w:basedOn w:val="loop"/>') +
    style('t', 'Title') +
    style('toc1', 'toc 1');
  const styled = (id: string, text: string, more = ''): string => p(text, `<w:pStyle w:val="${id}"/>${more}`);

  it('have the level of their paragraph, their style or what it is based on', async () => {
    const body =
      styled('t', '某县行动方案') +
      styled('a1', '总体要求') +
      styled('b1', '重点任务') +
      styled('a2', '培育企业') +
      styled('a2', '正文。', '<w:outlineLvl w:val="9"/>') +
      styled('loop', '甲。') +
      p('保障措施', '<w:outlineLvl w:val="2"/>');
    const { text, hints } = await readHandMade({ body, styles });
    expect(hints?.headings?.map((heading) => [text.slice(heading.start, heading.end), heading.level])).toEqual([
      ['总体要求', 1],
      ['重点任务', 1],
      ['培育企业', 2],
      ['保障措施', 3],
    ]);
  });
  it('what opens the document above all headings is its title and heads nothing', async () => {
    const read = async (body: string): Promise<unknown[]> => {
      const { text, hints, found } = await readHandMade({ body, styles });
      return [found?.title, ...(hints?.headings ?? []).map(({ start, end }) => text.slice(start, end))];
    };
    const parts = styled('a2', '总体要求') + p('甲。') + styled('a2', '重点任务');
    expect(await read(p('') + styled('t', '某县') + styled('t', '行动方案') + parts)).toEqual(['某县行动方案', '总体要求', '重点任务']);
    expect(await read(p('甲。') + styled('t', '某县行动方案') + parts)).toEqual([undefined, '某县行动方案', '总体要求', '重点任务']);
    expect(await read(styled('a1', '某县行动方案') + parts)).toEqual(['某县行动方案', '总体要求', '重点任务']);
    expect(await read(styled('a1', '一、总体要求') + parts)).toEqual([undefined, '一、总体要求', '总体要求', '重点任务']);
    expect(await read(styled('a2', '前言') + parts)).toEqual([undefined, '前言', '总体要求', '重点任务']);
  });
  it('the contents are noise, by style, field or control, and 目录 above them too', async () => {
    const gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>';
    const control = `<w:sdt><w:sdtPr>${gallery}</w:sdtPr><w:sdtContent>${p('一、目标……1')}</w:sdtContent></w:sdt>`;
    const body =
      p('目　录') +
      styled('toc1', '一、总体要求\t1') +
      p(`${fieldStart('TOC \\o "1-3"')}${fieldMark('separate')}${r('二、任务')}`) +
      p(`${r('三、保障')}${fieldMark('end')}`) +
      control +
      p('一、总体要求');
    expect(noiseOf(await readHandMade({ body, styles })).map(([reason]) => reason)).toEqual(Array(5).fill('contents'));
    expect(noiseOf(await readHandMade({ body: p('目录') + p('一、总体要求'), styles }))).toEqual([]);
  });
});

describe('numbers of lists', () => {
  it('levels begin anew under a higher one, and a level shows those above it', async () => {
    const numbering = list([
      level('chineseCountingThousand', '%1、'),
      level('chineseCounting', '（%2）'),
      level('decimal', '%3.', '<w:suff w:val="nothing"/>'),
      level('decimal', '%1.%3.%4', '<w:isLgl/><w:suff w:val="space"/>'),
    ]);
    const body = item('甲') + item('乙', 1) + item('丙', 1) + item('丁', 2) + item('戊', 3) + item('5亿元', 2) + item('己') + item('庚', 1);
    expect(await linesOf({ body, numbering })).toEqual([
      '一、甲',
      '（一）乙',
      '（二）丙',
      '1.丁',
      '1.1.1 戊',
      '2. 5亿元',
      '二、己',
      '（一）庚',
    ]);
  });
  it('an instance may begin anew; another of the same definition counts on', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const other = `<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0">${level('decimal', '（%1）')}</w:lvl></w:lvlOverride>`;
    const numbering = list([level('decimal', '%1、')], ['', restart, '', other]);
    const body =
      item('甲') +
      item('乙') +
      item('丙', 0, 2) +
      item('丁', 0, 2) +
      item('戊', 0, 3) +
      item('己', 0, 4) +
      p('庚', '<w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await linesOf({ body, numbering })).toEqual(['1、甲', '2、乙', '1、丙', '2、丁', '3、戊', '（4）己', '庚']);
  });
  it('a level that never begins anew, and one that does so only under the first', async () => {
    const numbering = list([
      level('decimal', '%1、'),
      level('decimal', '（%2）', '<w:lvlRestart w:val="0"/>'),
      level('upperLetter', '%3.', '<w:lvlRestart w:val="1"/>'),
    ]);
    const body = item('甲') + item('乙', 1) + item('丙', 2) + item('丁', 1) + item('戊', 2) + item('己') + item('庚', 1) + item('辛', 2);
    expect(await linesOf({ body, numbering })).toEqual(['1、甲', '（1）乙', 'A. 丙', '（2）丁', 'B. 戊', '2、己', '（3）庚', 'A. 辛']);
  });
  it('a number of a deeper level is none', async () => {
    const numbering = list([level('decimal', '%1.%2、'), level('decimal', '%2）')]);
    expect(await linesOf({ body: item('甲') + item('乙', 1), numbering })).toEqual(['1.、甲', '1）乙']);
  });
  it('a style names its list, and the list the level of each style; a link leads to the list of a style', async () => {
    const inList = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles = style('h1', 'h1', inList) + style('h2', 'h2', inList);
    const linked = `<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/>${inList}</w:style>`;
    const numbering =
      list([
        level('ideographTraditional', '%1、', '<w:pStyle w:val="h1"/>'),
        level('decimalEnclosedCircle', '%2', '<w:pStyle w:val="h2"/><w:suff w:val="nothing"/>'),
      ]) +
      '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="L"/></w:abstractNum>' +
      '<w:num w:numId="7"><w:abstractNumId w:val="9"/></w:num>';
    const body =
      p('甲', '<w:pStyle w:val="h1"/>') + p('乙', '<w:pStyle w:val="h2"/>') + p('丙', '<w:pStyle w:val="h2"/>') + item('丁', 0, 7);
    expect(await linesOf({ body, styles: styles + linked, numbering })).toEqual(['甲、甲', '①乙', '②丙', '乙、丁']);
  });
  it.each([
    ['chineseCounting', 12, '十二'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['japaneseCounting', 110, '百十'],
    ['taiwaneseCountingThousand', 20, '二十'],
    ['ideographDigital', 21, '二一'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographTraditional', 3, '丙'],
    ['ideographZodiac', 12, '亥'],
    ['decimalEnclosedCircle', 21, '㉑'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalZero', 7, '07'],
    ['lowerLetter', 28, 'bb'],
    ['upperRoman', 14, 'XIV'],
    ['lowerRoman', 4, 'iv'],
    ['none', 4, ''],
  ])('%s writes %i as %s', async (format, start, written) => {
    const numbering = list([`<w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1）"/>`]);
    expect(await linesOf({ body: item('甲'), numbering })).toEqual([`${written}）甲`]);
  });
  it('a bullet parts nothing but is a dash where it is one; an unknown format is decimal and told', async () => {
    const numbering = list([level('bullet', '\uf06c'), level('bullet', '—'), level('klingon', '%3.')]);
    const document = await readHandMade({ body: item('甲') + item('乙', 1) + item('丙', 2), numbering });
    expect(document.text).toBe('甲\n——乙\n1. 丙\n');
    expect(remarkRules(document)).toEqual(['docx-number-format']);
  });
});

describe('tables', () => {
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${text.startsWith('<') ? text : p(text)}</w:tc>`;
  const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
  const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
  const down = '<w:vMerge w:val="restart"/>';
  const covered = '<w:vMerge/>';

  it('merged cells cover what they cover in Word, and each line knows its place', async () => {
    const table =
      row(cell('指标', down) + cell('单位', down) + cell('目标', span(2)), '<w:tblHeader/>') +
      row(cell('', covered) + cell('', covered) + cell('2020年') + cell('2025年'), '<w:tblHeader/>') +
      row(cell('产值') + cell('亿元') + cell('800') + cell(p('1') + p('200')));
    const { text, hints, origins } = await readHandMade(`${p('一、目标')}<w:tbl>${table}</w:tbl>${p('二、任务')}`);
    expect(text).toBe('一、目标\n指标\n单位\n目标\n2020年\n2025年\n产值\n亿元\n800\n1 200\n二、任务\n');
    const [found] = hints?.tables ?? [];
    expect(found?.head).toBe(2);
    expect(text.slice(found?.start, found?.end)).toBe('指标\n单位\n目标\n2020年\n2025年\n产值\n亿元\n800\n1 200');
    expect(cellsOf(text, found)).toEqual([
      [
        ['指标', 0, 1, 2],
        ['单位', 1, 1, 2],
        ['目标', 2, 2, 1],
      ],
      [
        ['2020年', 2, 1, 1],
        ['2025年', 3, 1, 1],
      ],
      [
        ['产值', 0, 1, 1],
        ['亿元', 1, 1, 1],
        ['800', 2, 1, 1],
        ['1 200', 3, 1, 1],
      ],
    ]);
    const place = (words: string): unknown => {
      const origin = origins?.find(({ start, end }) => text.slice(start, end) === words);
      return origin?.cell ?? origin?.paragraph;
    };
    expect([place('一、目标'), place('2025年'), place('1 200'), place('二、任务')]).toEqual([1, [1, 2, 4], [1, 3, 4], 2]);
  });
  it('cells merged beside each other, and rows that begin further right', async () => {
    const beside = (value: string): string => `<w:hMerge w:val="${value}"/>`;
    const table =
      row(cell('甲') + cell('目标', beside('restart')) + cell('', beside('continue'))) +
      row(cell('2020年') + cell('2025年'), '<w:gridBefore w:val="1"/>') +
      row(cell('产值') + cell('1') + cell('2'), '<w:tblHeader/>');
    const { text, hints } = await readHandMade(`<w:tbl>${table}</w:tbl>`);
    const [found] = hints?.tables ?? [];
    expect(found?.head).toBe(0);
    expect(found?.rows.map((cells) => cells.map(({ start, end, column, columns }) => [text.slice(start, end), column, columns]))).toEqual([
      [
        ['甲', 0, 1],
        ['目标', 1, 2],
      ],
      [
        ['2020年', 1, 1],
        ['2025年', 2, 1],
      ],
      [
        ['产值', 0, 1],
        ['1', 1, 1],
        ['2', 2, 1],
      ],
    ]);
  });
  it('a caption is no row of the head, and one that grows down is no caption', async () => {
    const head = row(cell('主要指标', span(2)), '<w:tblHeader/>') + row(cell('指标') + cell('2025年'), '<w:tblHeader/>');
    const data = row(cell('产值') + cell('1')) + row(cell('企业') + cell('2'));
    const [table] = (await readHandMade(`<w:tbl>${head}${data}</w:tbl>`)).hints?.tables ?? [];
    expect([table?.head, table?.rows.length]).toEqual([1, 3]);
    const grown = row(cell('主要指标', span(2) + down)) + row(cell('', span(2) + covered)) + data;
    expect((await readHandMade(`<w:tbl>${grown}</w:tbl>`)).hints?.tables?.[0]?.rows.map((cells) => cells.length)).toEqual([1, 0, 2, 2]);
  });
  it('a table of indicators gives its targets', async () => {
    const table =
      row(cell('主要指标', span(4))) +
      row(cell('指标', down) + cell('单位', down) + cell('目标值', span(2))) +
      row(cell('', covered) + cell('', covered) + cell('2020年') + cell('2025年')) +
      row(cell('规上工业增加值') + cell('亿元') + cell('800') + cell('1200'));
    const { targets } = await extractBytes(handMade(`${p('某县工业发展规划')}${p('一、发展目标')}<w:tbl>${table}</w:tbl>`), 'a.docx');
    expect(targets.map(({ indicator, value, unit, deadline }) => [indicator, value, unit, deadline])).toEqual([
      ['规上工业增加值', 1200, '亿元', '2025-12-31'],
    ]);
  });
  it('what only lays out a page is paragraphs, with headings and tables in it', async () => {
    const inner = `<w:tbl>${row(cell('甲') + cell('1'))}${row(cell('乙') + cell('2'))}</w:tbl>`;
    const { text, hints } = await readHandMade(
      `<w:tbl>${row(cell(`${p('专栏1', '<w:outlineLvl w:val="1"/>')}${p('新增7家。')}${inner}${p('')}`))}</w:tbl>`,
    );
    expect(text).toBe('专栏1\n新增7家。\n甲\n1\n乙\n2\n\n');
    expect(hints?.headings?.map(({ start, end }) => text.slice(start, end))).toEqual(['专栏1']);
    expect(hints?.tables?.map(({ start, end }) => text.slice(start, end))).toEqual(['甲\n1\n乙\n2']);
  });
  it('a caption over the whole table and a remark under it are paragraphs', async () => {
    const table =
      row(cell('单位：亿元', span(2))) + row(cell('甲') + cell('1')) + row(cell('乙') + cell('2')) + row(cell('注：含税。', span(2)));
    const { text, hints, origins } = await readHandMade(`<w:tbl>${table}</w:tbl>`);
    expect(text).toBe('单位：亿元\n甲\n1\n乙\n2\n注：含税。\n');
    expect(hints?.tables?.map(({ start, end }) => text.slice(start, end))).toEqual(['甲\n1\n乙\n2']);
    expect(origins?.map(({ cell: at }) => at?.join(' '))).toEqual(['1 1 1', '1 2 1', '1 2 2', '1 3 1', '1 3 2', '1 4 1']);
  });
  it('a table in a cell is its text, and numbers of empty cells are written', async () => {
    const inner = `<w:tbl>${row(cell('甲') + cell('1'))}</w:tbl>${p('')}`;
    const number = item('');
    const document = await readHandMade({
      body: `<w:tbl>${row(cell(number) + cell(inner))}${row(cell(number) + cell('丙'))}</w:tbl>`,
      numbering: list([level('decimal', '%1')]),
    });
    expect(document.text).toBe('1\n甲 1\n2\n丙\n');
    expect(remarkRules(document)).toEqual(['docx-nested']);
  });
});

describe('what else a document holds', () => {
  it('pictures and charts are told; a document of pictures only is refused', async () => {
    const picture = '<w:r><w:drawing><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></w:drawing></w:r>';
    expect(remarkRules(await readHandMade(p(r('见图。') + picture)))).toEqual(['docx-pictures']);
    await expect(readHandMade(p(picture))).rejects.toMatchObject({ name: 'UnreadableError', code: 'only-pictures' });
  });
  it('a file put in whole makes it partial', async () => {
    const document = await readHandMade(`${p('新增7家。')}<w:altChunk r:id="x"/>`);
    expect([document.partial, remarkRules(document)]).toEqual([true, ['docx-inserted']]);
  });
  it('a damaged part makes it partial, and the text is read', async () => {
    const parts = handMadeParts({ body: p('新增7家。'), styles: '' });
    const document = await read(zipSync({ ...parts, 'word/styles.xml': strToU8('<w:styles') }), { name: 'a.docx' });
    expect([document.text, document.partial, remarkRules(document)]).toEqual(['新增7家。\n', true, ['docx-lost']]);
  });
  it('a text that is called .docx is read as the text that it is', async () => {
    expect(await read(strToU8('一、目标'), { name: '规划.docx' })).toMatchObject({ format: 'txt', text: '一、目标' });
  });
  it('a refusal has its code and says in both languages what to do', async () => {
    const error = await Promise.resolve(DOCX_READER.read(strToU8('一、目标'), { name: '规划.docx' })).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UnreadableError);
    expect(error).toMatchObject({
      code: 'not-docx',
      zh: expect.stringContaining('纯文本') as string,
      en: expect.stringContaining('plain text') as string,
    });
  });
});
