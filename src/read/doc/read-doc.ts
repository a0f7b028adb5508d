import { Buffer } from 'node:buffer';
import { complaint } from '../../model/complaint.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Hints } from '../../model/hints.js';
import { LOST } from '../../model/lost.js';
import { remarksOnLost } from '../damage.js';
import { refuseGarbage } from '../decode.js';
import { FlowText } from '../flow-text.js';
import { openOle } from '../ole.js';
import { WORD_COMMAND } from '../foreign-formats.js';
import { UnreadableError, type ReadDocument } from '../reader.js';
import { extentOf, piecesOf, textsOf, type Part } from './pieces.js';
import { paragraphsOf, unseenOf, valueAt } from './properties.js';

const damagedDoc = (): UnreadableError =>
  new UnreadableError(
    'damaged',
    `旧版 Word 文件(doc)已损坏, 无法读取。请重新下载, 或用 Word、WPS 打开修复后另存为 docx(${WORD_COMMAND})。`,
    'The legacy Word file (doc) is damaged. Download it again, or open it in Word or WPS, let it repair it, and save it as docx ' +
      `(${WORD_COMMAND}).`,
  );

/** Which table stream is the current one. */
const FLAGS = 0x0a;
const WHICH_TABLE = 0x0200;

/** Characters that steer Word ([MS-DOC] 2.4.1). */
const CELL = '\u0007';
const LINE = '\u000b';
const PAGE = '\u000c';
const PARAGRAPH = '\r';
const FIELD = '\u0013';
const RESULT = '\u0014';
const FIELD_END = '\u0015';
const HYPHEN = '\u001e';

class DocReader {
  numbered = 0;
  private readonly pieces;
  private readonly paragraphs;
  private readonly unseen;

  constructor(
    private readonly main: Buffer,
    table: Buffer,
  ) {
    const pieces = piecesOf(main, table);
    if (pieces === null) throw damagedDoc();
    this.pieces = pieces;
    this.paragraphs = paragraphsOf(main, table);
    this.unseen = unseenOf(main, table);
  }

  read(part: Part): FlowText {
    const out = new FlowText();
    /** for each field that is open, whether its code is still going on */
    const fields: boolean[] = [];
    let empty = true;
    for (const { text, place, width } of textsOf(this.main, this.pieces, ...extentOf(this.main, part)))
      for (let index = 0; index < text.length; index++) {
        const char = text.charAt(index);
        const here = place + index * width;
        if (char === PARAGRAPH || char === CELL || char === PAGE) {
          // the code of a field ends in its paragraph: what does not was cut off
          if (fields.includes(true)) fields.length = 0;
          const properties = valueAt(this.paragraphs, here);
          if (char === CELL && properties?.endsRow === true) out.endRow(properties.borders, properties.repeated);
          else {
            if (properties?.numbered === true && !empty) this.numbered++;
            if (char === CELL) out.endCell();
            else out.endParagraph(properties?.inTable === true, properties?.level ?? null);
          }
          empty = true;
        } else if (char === FIELD) fields.push(true);
        else if (char === RESULT && fields.length > 0) fields[fields.length - 1] = false;
        else if (char === FIELD_END) fields.pop();
        else if (!fields.includes(true) && valueAt(this.unseen, here) === undefined) {
          const shown = char === LINE ? '\n' : char === HYPHEN ? '\u2011' : char < ' ' && char !== '\t' ? '' : char;
          out.write(shown);
          empty &&= shown.trim() === '';
        }
      }
    out.end();
    return out;
  }
}

/**
 * A legacy Word or WPS file as its paragraphs and tables, in the state after all changes. Headers and footers are left out; footnotes,
 * endnotes and text boxes stand behind the text as noise. Numbers that Word counts by itself are not in the file's text: where there are
 * any, a remark says so.
 *
 * @throws UnreadableError where the file is damaged
 */
export function readDoc(bytes: Uint8Array): ReadDocument {
  const ole = openOle(bytes);
  const main = Buffer.from(ole?.stream('WordDocument') ?? []);
  if (!ole || main.length < FLAGS + 2) throw damagedDoc();
  const table = Buffer.from(ole.stream((main.readUInt16LE(FLAGS) & WHICH_TABLE) !== 0 ? '1Table' : '0Table') ?? []);
  const reader = new DocReader(main, table);
  const body = reader.read('body');
  const { numbered } = reader;
  const notes = [reader.read('footnotes'), reader.read('endnotes')].map(({ text }) => text.trim()).filter((text) => text !== '');
  const boxes = reader.read('boxes').text.trim();
  const noise: NonNullable<Hints['noise']>[number][] = [];
  let { text } = body;
  for (const line of [...notes, boxes].flatMap((one) => one.split('\n'))) {
    if (line.trim() === '') continue;
    noise.push({ start: text.length, end: text.length + line.length, reason: 'footer' });
    text += `${line}\n`;
  }
  const remarks: Diagnostic[] = [];
  if (numbered > 0)
    remarks.push(
      complaint(
        'automatic-numbers-missing',
        `${numbered} 段的编号由 Word 自动生成, 不在旧版 doc 的文字中, 标题可能缺少编号。请用 Word、WPS 另存为 docx。`,
        `Word counts ${numbered} paragraphs by itself; their numbers are not in the text of a legacy file, and headings may lack them. ` +
          'Save it as docx in Word or WPS.',
        'warning',
      ),
    );
  if (boxes !== '')
    remarks.push(
      complaint(
        'text-boxes-apart',
        '文本框的文字放在文末, 不作规划正文读取。请核对。',
        'The text of text boxes stands at the end and is not read as the plan’s. Check it.',
        'warning',
      ),
    );
  if (notes.length > 0)
    remarks.push({
      rule: 'notes-apart',
      severity: 'info',
      zh: '脚注和尾注放在文末, 不作规划正文读取。',
      en: 'Footnotes and endnotes stand at the end and are not read as the plan’s text.',
    });
  text = text.replace(/\p{Surrogate}/gu, LOST);
  refuseGarbage(text);
  const lost = remarksOnLost(text);
  return {
    text,
    encoding: null,
    hints: { paragraphs: true, headings: body.headings, tables: body.tables, noise },
    origins: body.origins,
    remarks: [...remarks, ...lost],
    partial: lost.length > 0,
  };
}
