import { childOf, childrenOf, isOn, settingOf, wholeNumber, type XmlElement } from './xml.js';

/** What a paragraph or a style says of its list. Where it says only half, the other half comes from the style or the list. */
export interface ListReference {
  /** 0 takes a paragraph out of its list */
  readonly numId: number | null;
  readonly level: number | null;
}

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | null;
  readonly outline: number | null;
  readonly list: ListReference | null;
  readonly hidden: boolean | null;
  readonly superscript: boolean | null;
}

/** Styles of headings in Word and in WPS, should a style not say its outline level itself. */
const HEADING = /^(?:heading|标题) ?([1-9])$/iu;
const TITLE = /^(?:title|标题)$/iu;
const CONTENTS = /^(?:toc|目录) ?(?:[1-9]|heading|标题)/iu;
/** Outline levels are 0 to 8; 9 is body text. */
const BODY_TEXT = 9;
/** Word itself allows ten; more are a circle or a fault. */
const LONGEST_CHAIN = 20;

/** The list that a paragraph's properties name, or null. */
export function listReference(properties: XmlElement | undefined): ListReference | null {
  const found = childOf(properties, 'w:numPr');
  if (found === undefined) return null;
  return { numId: wholeNumber(settingOf(found, 'w:numId')), level: wholeNumber(settingOf(found, 'w:ilvl')) };
}

/** The level of a heading from 1, from an outline level; null for body text and for what is no level. */
export function outlineLevel(properties: XmlElement | undefined): number | null {
  return wholeNumber(settingOf(properties, 'w:outlineLvl'));
}

/** The styles of a document, each with what it inherits. */
export class StyleSheet {
  private readonly styles = new Map<string, Style>();
  private readonly defaultId: string | null = null;

  constructor(root: XmlElement | null) {
    for (const element of childrenOf(root ?? undefined, 'w:style')) {
      const id = element.attributes['w:styleId'];
      if (id === undefined || this.styles.has(id)) continue;
      const paragraph = childOf(element, 'w:pPr');
      const run = childOf(element, 'w:rPr');
      this.styles.set(id, {
        id,
        name: settingOf(element, 'w:name') ?? id,
        basedOn: settingOf(element, 'w:basedOn') ?? null,
        outline: outlineLevel(paragraph),
        list: listReference(paragraph),
        hidden: childOf(run, 'w:vanish') ? isOn(run, 'w:vanish') : null,
        superscript: childOf(run, 'w:vertAlign') ? settingOf(run, 'w:vertAlign') === 'superscript' : null,
      });
      if (element.attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/u.test(element.attributes['w:default'] ?? ''))
        this.defaultId ??= id;
    }
  }

  /** A style with those that it is based on, the nearest first; the default style where a paragraph names none. */
  private chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    let style = this.styles.get(id ?? this.defaultId ?? '');
    while (style !== undefined && chain.length < LONGEST_CHAIN && !chain.includes(style)) {
      chain.push(style);
      style = style.basedOn === null ? undefined : this.styles.get(style.basedOn);
    }
    return chain;
  }

  /** The level of the headings of a style, from 1; null where it is none. */
  headingLevel(id: string | undefined): number | null {
    for (const { outline, name } of this.chain(id)) {
      if (outline !== null) return outline < 0 || outline >= BODY_TEXT ? null : outline + 1;
      const named = HEADING.exec(name)?.[1];
      if (named !== undefined) return Number(named);
      if (TITLE.test(name)) return 1;
    }
    return null;
  }

  isTitle(id: string | undefined): boolean {
    return id !== undefined && this.chain(id).some(({ name }) => TITLE.test(name));
  }

  isContents(id: string | undefined): boolean {
    return id !== undefined && this.chain(id).some(({ name }) => CONTENTS.test(name));
  }

  /** The list of a style, and the style that names it. */
  list(id: string | undefined): { readonly reference: ListReference; readonly styles: readonly string[] } | null {
    const chain = this.chain(id);
    const found = chain.find(({ list }) => list?.numId !== undefined && list.numId !== null);
    const level = chain.find(({ list }) => list?.level !== undefined && list.level !== null)?.list?.level ?? null;
    if (found?.list == null) return null;
    return { reference: { numId: found.list.numId, level }, styles: chain.map((style) => style.id) };
  }

  /** Is text of the style not shown? */
  isHidden(id: string | undefined): boolean {
    return id !== undefined && (this.chain(id).find(({ hidden }) => hidden !== null)?.hidden ?? false);
  }

  isSuperscript(id: string | undefined): boolean {
    return id !== undefined && (this.chain(id).find(({ superscript }) => superscript !== null)?.superscript ?? false);
  }
}
