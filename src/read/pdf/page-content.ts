import type { PageContent, PlacedGlyph, RuledLine } from '../layout/page-content.js';
import { ruledLines } from '../layout/ruled-lines.js';
import type { PdfLibrary, PdfPage } from './open.js';

export type PageMatrix = readonly [number, number, number, number, number, number];

/** A picture on a page: the matrix takes its unit square, whose y goes up, to points from the upper left corner. */
export interface PlacedPicture {
  readonly matrix: PageMatrix;
  /** its name among the page's objects, or the picture itself */
  readonly image: unknown;
  /** a stencil through which a colour is painted: that colour's lightness, 0 for black; null for a picture */
  readonly stencil: number | null;
}

/** A page with its pictures. */
export interface PdfContent extends PageContent {
  readonly placed: readonly PlacedPicture[];
}

const IDENTITY: PageMatrix = [1, 0, 0, 1, 0, 0];
const times = (m: PageMatrix, n: PageMatrix): PageMatrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];
const point = (m: PageMatrix, x: number, y: number): readonly [number, number] => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];

/** What save and restore keep. */
interface State {
  ctm: PageMatrix;
  font: string;
  size: number;
  /** character and word spacing, leading, rise: in units of text */
  spacing: number;
  words: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  /** lightness of what is filled, 0 for black */
  fill: number;
  /** something was painted since the last change of the matrix */
  painted: boolean;
}

interface ShownGlyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
  readonly vmetric?: readonly number[];
}
interface FontData {
  readonly name?: string;
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
}

/** An image smaller than this share of the page is an emblem. */
const PICTURE = 0.02;
/** No page that is meant to be read has more. */
const MOST_GLYPHS = 200_000;
const MOST_RULES = 20_000;
const MOST_PICTURES = 5000;

/** Of a colour as pdf.js writes it (#102030). */
function lightness(colour: unknown): number {
  const [, red, green, blue] = /^#(..)(..)(..)$/u.exec(String(colour)) ?? [];
  return [red, green, blue].reduce((sum, part) => sum + Number.parseInt(part ?? '0', 16) / 3, 0);
}

class Interpreter {
  readonly glyphs: PlacedGlyph[] = [];
  readonly rules: RuledLine[] = [];
  readonly placed: PlacedPicture[] = [];
  pictures = 0;
  drawings = 0;
  invisible = 0;
  private readonly fonts = new Map<string, FontData>();
  private readonly stack: State[] = [];
  private state: State;
  private text: PageMatrix = IDENTITY;
  private line: PageMatrix = IDENTITY;

  constructor(
    private readonly page: PdfPage,
    private readonly ops: PdfLibrary['OPS'],
    view: PageMatrix,
    private readonly area: number,
  ) {
    this.state = { ctm: view, font: '', size: 0, spacing: 0, words: 0, scale: 1, leading: 0, rise: 0, mode: 0, fill: 0, painted: true };
  }

  /** One operator of the page. */
  run(op: number, args: readonly unknown[]): void {
    const { ops, state } = this;
    const [a = 0, b = 0] = args as number[];
    switch (op) {
      case ops.save:
        this.stack.push({ ...state });
        state.painted = true;
        return;
      case ops.restore:
        this.leave();
        return;
      case ops.transform:
        state.ctm = times(state.ctm, args as unknown as PageMatrix);
        state.painted = false;
        return;
      case ops.paintFormXObjectBegin:
        this.stack.push({ ...state });
        if (Array.isArray(args[0])) state.ctm = times(state.ctm, args[0] as unknown as PageMatrix);
        state.painted = true;
        return;
      case ops.paintFormXObjectEnd:
        this.leave();
        return;
      case ops.beginText:
        this.text = this.line = IDENTITY;
        return;
      case ops.setFont:
        state.font = String(args[0]);
        state.size = Number(args[1]);
        return;
      case ops.setCharSpacing:
        state.spacing = a;
        return;
      case ops.setWordSpacing:
        state.words = a;
        return;
      case ops.setHScale:
        state.scale = a / 100;
        return;
      case ops.setLeading:
      case ops.setLeadingMoveText:
        if (op === ops.setLeading) state.leading = a;
        else {
          state.leading = -b;
          this.move(a, b);
        }
        return;
      case ops.setTextRise:
        state.rise = a;
        return;
      case ops.setTextRenderingMode:
        state.mode = a;
        return;
      case ops.setTextMatrix:
        this.text = this.line = (ArrayBuffer.isView(args[0]) || Array.isArray(args[0]) ? args[0] : args) as unknown as PageMatrix;
        return;
      case ops.moveText:
        this.move(a, b);
        return;
      case ops.nextLine:
        this.move(0, -state.leading);
        return;
      case ops.showText:
      case ops.showSpacedText:
        this.show(args[0]);
        return;
      case ops.nextLineShowText:
        this.move(0, -state.leading);
        this.show(args[0]);
        return;
      case ops.nextLineSetSpacingShowText:
        state.words = a;
        state.spacing = b;
        this.move(0, -state.leading);
        this.show(args[2]);
        return;
      case ops.constructPath:
        this.path(args);
        return;
      case ops.setFillRGBColor:
        state.fill = lightness(args[0]);
        return;
      case ops.paintImageXObject:
      case ops.paintInlineImageXObject:
        this.picture({ matrix: state.ctm, image: args[0], stencil: null });
        return;
      case ops.paintImageMaskXObject:
        this.picture({ matrix: state.ctm, image: args[0], stencil: state.fill });
        return;
      case ops.paintImageMaskXObjectGroup:
        for (const one of args[0] as { readonly transform: PageMatrix }[])
          this.picture({ matrix: times(state.ctm, one.transform), image: one, stencil: state.fill });
        return;
      default:
    }
  }

  private leave(): void {
    // images are not decoded: a place prepared for one and left empty is where it stands
    if (!this.state.painted) this.picture(null);
    const outer = this.stack.pop();
    if (outer) this.state = { ...outer, painted: true };
  }

  private picture(placed: PlacedPicture | null): void {
    const ctm = placed?.matrix ?? this.state.ctm;
    this.state.painted = true;
    const share = Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]) / this.area;
    if (share >= PICTURE) this.pictures += share;
    if (placed && this.placed.length < MOST_PICTURES) this.placed.push(placed);
  }

  private move(x: number, y: number): void {
    this.line = times(this.line, [1, 0, 0, 1, x, y]);
    this.text = this.line;
  }

  private font(): FontData {
    const { font } = this.state;
    let data = this.fonts.get(font);
    if (!data) {
      const store = font.startsWith('g_') ? this.page.commonObjs : this.page.objs;
      data = ((store.has(font) ? store.get(font) : null) as FontData | null) ?? {};
      this.fonts.set(font, data);
    }
    return data;
  }

  private show(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return;
    const { state } = this;
    state.painted = true;
    const font = this.font();
    const face = (font.name ?? state.font).replace(/^[A-Z]{6}\+/u, '');
    const unit = Math.abs(font.fontMatrix?.[0] ?? 0.001);
    const base = times(state.ctm, this.text);
    const angle = Math.round((Math.atan2(base[1], base[0]) * 180) / Math.PI);
    const along = Math.hypot(base[0], base[1]) * state.scale;
    const size = Math.abs(state.size) * Math.hypot(base[2], base[3]);
    let x = 0;
    let y = 0;
    for (const glyph of glyphs as (ShownGlyph | number | null)[]) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        if (font.vertical) y -= (glyph * state.size) / 1000;
        else x -= ((glyph * state.size) / 1000) * state.scale;
        continue;
      }
      const own = (font.vertical && glyph.vmetric ? -(glyph.vmetric[0] ?? -1000) : (glyph.width ?? 0)) * unit * state.size;
      const advance = own + state.spacing + (glyph.isSpace === true ? state.words : 0);
      // the standard maps of Chinese fonts give the dots of …… by the name of a mathematical sign
      const text = glyph.unicode === '\u22ef' ? '…' : (glyph.unicode ?? '');
      if (text !== '' && this.glyphs.length < MOST_GLYPHS) {
        const place = point(base, font.vertical ? x - (state.size * state.scale) / 2 : x, state.rise + y);
        this.glyphs.push({
          text,
          x: place[0],
          y: place[1] + (font.vertical ? size : 0),
          width: font.vertical ? size : own * along,
          size,
          angle: font.vertical ? 90 : angle,
          font: face,
        });
        if (state.mode === 3) this.invisible++;
      }
      if (font.vertical) y -= advance;
      else x += advance * state.scale;
    }
    this.text = times(this.text, [1, 0, 0, 1, x, y]);
  }

  /** Straight lines that are stroked and rectangles that are filled; curves and shapes only count. */
  private path([op, data]: readonly unknown[]): void {
    const { ops } = this;
    if (op === ops.endPath) return;
    this.state.painted = true;
    const stroked = op !== ops.fill && op !== ops.eoFill;
    const filled = op !== ops.stroke && op !== ops.closeStroke;
    const parts = Array.isArray(data) ? (data[0] as ArrayLike<number> | null) : null;
    if (!parts) return;
    let shape: (readonly [number, number])[] = [];
    const flush = (closed: boolean): void => {
      if (shape.length > 1) this.shape(closed && shape[0] ? [...shape, shape[0]] : shape, stroked, filled);
      shape = [];
    };
    for (let at = 0; at < parts.length; ) {
      const code = parts[at] ?? 4;
      const to = (offset: number): readonly [number, number] =>
        point(this.state.ctm, Number(parts[at + offset]), Number(parts[at + offset + 1]));
      if (code === 0) {
        flush(false);
        shape.push(to(1));
        at += 3;
      } else if (code === 1) {
        shape.push(to(1));
        at += 3;
      } else if (code === 4) {
        flush(true);
        at += 1;
      } else {
        this.drawings++;
        shape = [];
        at += code === 2 ? 7 : 5;
      }
    }
    flush(filled);
  }

  private shape(points: readonly (readonly [number, number])[], stroked: boolean, filled: boolean): void {
    const rules = ruledLines(points, stroked, filled);
    if (!rules) this.drawings++;
    else if (this.rules.length < MOST_RULES) this.rules.push(...rules);
  }
}

/** What stands and is drawn on a page, in the order of its operators. */
export async function contentOf(page: PdfPage, ops: PdfLibrary['OPS']): Promise<PdfContent> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const interpreter = new Interpreter(page, ops, transform as unknown as PageMatrix, Math.max(1, width * height));
  fnArray.forEach((op, at) => interpreter.run(op, (argsArray[at] as readonly unknown[] | null) ?? []));
  const { glyphs, rules, pictures, placed, drawings, invisible } = interpreter;
  return { width, height, glyphs, rules, pictures, placed, drawings, invisible };
}
