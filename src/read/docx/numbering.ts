import { formatNumber } from './number-format.js';
import type { ListReference, StyleSheet } from './styles.js';
import { childOf, childrenOf, isOn, shownAlternative, settingOf, wholeNumber, type XmlElement } from './xml.js';

/** A level of a list as its definition has it. */
interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** %1 stands for the number of the first level */
  readonly text: string;
  readonly suffix: string;
  /** all numbers in it are decimal */
  readonly legal: boolean;
  /** it begins anew behind this level, from 1, or a higher one; 0 for never */
  readonly restart: number;
  readonly style: string | null;
}

interface ListDefinition {
  readonly levels: ReadonlyMap<number, ListLevel>;
  readonly styleLink: string | null;
  readonly numStyleLink: string | null;
}

interface ListInstance {
  readonly definition: number;
  readonly startOverrides: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, ListLevel>;
}

/** A definition that has levels of its own. */
interface Resolved {
  readonly id: number;
  readonly levels: ReadonlyMap<number, ListLevel>;
}

const LEVELS = 9;
/** A dash that opens an item is part of how plans are written; any other bullet only parts what stands in lines of its own already. */
const DASH = /^[—―─－]{1,2}$/u;

/** Marks of full width that keep their own distance: the tab behind 一、 or （一） is no blank in a typed one. */
const WIDE_END = /[、）：】〕]$/u;

/** The format of a level; one of the writer's own making stands beside a customary one that others can read. */
function formatOf(element: XmlElement): string {
  const own = settingOf(element, 'w:numFmt');
  if (own !== undefined && own !== 'custom') return own;
  const alternative = childOf(element, 'mc:AlternateContent');
  const fallback = alternative && (childOf(alternative, 'mc:Fallback') ?? shownAlternative(alternative));
  return settingOf(fallback, 'w:numFmt') ?? 'decimal';
}

function levelsOf(parent: XmlElement): Map<number, ListLevel> {
  const levels = new Map<number, ListLevel>();
  for (const element of childrenOf(parent, 'w:lvl')) {
    const level = wholeNumber(element.attributes['w:ilvl']);
    if (level === null || level < 0 || level >= LEVELS) continue;
    levels.set(level, {
      start: wholeNumber(settingOf(element, 'w:start')) ?? 0,
      format: formatOf(element),
      text: settingOf(element, 'w:lvlText') ?? '',
      suffix: settingOf(element, 'w:suff') ?? 'tab',
      legal: isOn(element, 'w:isLgl'),
      restart: wholeNumber(settingOf(element, 'w:lvlRestart')) ?? level,
      style: settingOf(element, 'w:pStyle') ?? null,
    });
  }
  return levels;
}

/** The numbers that Word writes before paragraphs and keeps apart from their text. */
export class Numbering {
  private readonly definitions = new Map<number, ListDefinition>();
  private readonly instances = new Map<number, ListInstance>();
  private readonly resolutions = new Map<number, Resolved | null>();
  /** formats that are not known and are written as decimal numbers */
  readonly unknownFormats = new Set<string>();

  constructor(
    root: XmlElement | null,
    private readonly styles: StyleSheet,
  ) {
    for (const element of childrenOf(root ?? undefined, 'w:abstractNum')) {
      const id = wholeNumber(element.attributes['w:abstractNumId']);
      if (id !== null)
        this.definitions.set(id, {
          levels: levelsOf(element),
          styleLink: settingOf(element, 'w:styleLink') ?? null,
          numStyleLink: settingOf(element, 'w:numStyleLink') ?? null,
        });
    }
    for (const element of childrenOf(root ?? undefined, 'w:num')) {
      const id = wholeNumber(element.attributes['w:numId']);
      const definition = wholeNumber(settingOf(element, 'w:abstractNumId'));
      if (id === null || definition === null) continue;
      const startOverrides = new Map<number, number>();
      const levels = new Map<number, ListLevel>();
      for (const override of childrenOf(element, 'w:lvlOverride')) {
        const level = wholeNumber(override.attributes['w:ilvl']);
        const start = wholeNumber(settingOf(override, 'w:startOverride'));
        if (level !== null && start !== null) startOverrides.set(level, start);
        for (const [at, own] of levelsOf(override)) levels.set(at, own);
      }
      this.instances.set(id, { definition, startOverrides, levels });
    }
  }

  private resolved(id: number): Resolved | null {
    let found = this.resolutions.get(id);
    if (found === undefined) this.resolutions.set(id, (found = this.resolve(id)));
    return found;
  }

  /** A definition that only points to a style has its levels where the style's list has them. */
  private resolve(id: number): Resolved | null {
    const seen = new Set<number>();
    let at: number | null = id;
    while (at !== null && !seen.has(at)) {
      seen.add(at);
      const definition: ListDefinition | undefined = this.definitions.get(at);
      if (definition === undefined) return null;
      const link: string | null = definition.numStyleLink;
      if (link === null) return { id: at, levels: definition.levels };
      const linked: [number, ListDefinition] | undefined = [...this.definitions].find(([, { styleLink }]) => styleLink === link);
      const byStyle: number | null = this.styles.list(link)?.reference.numId ?? null;
      at = linked?.[0] ?? (byStyle === null ? null : (this.instances.get(byStyle)?.definition ?? null));
    }
    return null;
  }

  /** The level of a paragraph in its list, or null where it is in none. */
  place(own: ListReference | null, styleId: string | undefined): ListPlace | null {
    const style = this.styles.list(styleId);
    const numId = own?.numId ?? style?.reference.numId ?? null;
    const instance = numId === null || numId === 0 ? undefined : this.instances.get(numId);
    const definition = instance && this.resolved(instance.definition);
    if (numId === null || !instance || !definition) return null;
    const levelAt = (level: number): ListLevel | undefined => instance.levels.get(level) ?? definition.levels.get(level);
    const linked =
      own?.numId == null
        ? style?.styles.flatMap((id) => [...definition.levels].filter(([, level]) => level.style === id).map(([level]) => level))[0]
        : undefined;
    const level = Math.min(Math.max(own?.level ?? linked ?? style?.reference.level ?? 0, 0), LEVELS - 1);
    return { numId, list: definition.id, level, startOverride: instance.startOverrides.get(level) ?? null, levelAt };
  }

  /** Counts the paragraphs of one story; body, notes and text boxes are counted apart. */
  counter(): ListCounter {
    return new ListCounter(this.unknownFormats);
  }
}

interface ListPlace {
  readonly numId: number;
  /** lists of one definition count on together */
  readonly list: number;
  readonly level: number;
  readonly startOverride: number | null;
  readonly levelAt: (level: number) => ListLevel | undefined;
}

/** The numbers of a story's lists so far. */
export class ListCounter {
  private readonly counts = new Map<number, (number | null)[]>();
  private readonly started = new Set<string>();

  constructor(private readonly unknownFormats: Set<string>) {}

  /**
   * The number of the next paragraph at a place of a list, with what parts it from the text. Example: 「（二）」, 「1.2 」, '' for a bullet.
   */
  next(place: ListPlace): string {
    const { numId, list, level, startOverride, levelAt } = place;
    const counts = this.counts.get(list) ?? Array.from({ length: LEVELS }, () => null);
    this.counts.set(list, counts);
    const own = levelAt(level);
    if (own === undefined) return '';
    const instance = `${numId} ${level}`;
    if (startOverride !== null && !this.started.has(instance)) counts[level] = startOverride;
    else counts[level] = (counts[level] ?? own.start - 1) + 1;
    this.started.add(instance);
    for (let deeper = level + 1; deeper < LEVELS; deeper++) {
      const restart = levelAt(deeper)?.restart ?? deeper;
      if (restart !== 0 && level + 1 <= restart) counts[deeper] = null;
    }
    if (own.format === 'bullet') return DASH.test(own.text) ? '——' : /[\p{Script=Han}\p{N}]/u.test(own.text) ? own.text : '';
    const text = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = levelAt(at);
      if (at > level || of === undefined) return '';
      return this.written(counts[at] ?? of.start, own.legal ? 'decimal' : of.format);
    });
    if (text.trim() === '') return '';
    return own.suffix === 'nothing' || WIDE_END.test(text) ? text : `${text} `;
  }

  private written(value: number, format: string): string {
    const written = formatNumber(value, format);
    if (written === null) this.unknownFormats.add(format);
    return written ?? String(value);
  }
}
