import type { Block, Plan, PlanChild, Section } from '../model/tree.js';
import { rangeOf } from '../model/tree.js';

/** A section as a flat record. `start` and `end` are the UTF-16 range of its heading. */
export interface SectionEntry {
  readonly id: string;
  readonly parentId: string | null;
  readonly number: string | null;
  readonly level: number;
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** All sections in document order. */
export function sections(plan: Plan): SectionEntry[] {
  const entries: SectionEntry[] = [];
  const walk = (children: readonly PlanChild[], parentId: string | null): void => {
    for (const child of children) {
      if (child.type !== 'section') continue;
      const heading = child.children.find((node) => node.type === 'heading');
      const [start, end] = rangeOf(heading ?? child);
      entries.push({
        id: child.data.id,
        parentId,
        number: child.data.number,
        level: child.data.level,
        title: child.data.title,
        start,
        end,
      });
      walk(child.children, child.data.id);
    }
  };
  walk(plan.children, null);
  return entries;
}

function textOfBlock(node: Block): string {
  return node.children
    .filter((leaf) => leaf.type === 'text')
    .map((leaf) => leaf.value.replace(/\s+/gu, ''))
    .join('');
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

function headingLine(section: Section, remark: string): string {
  const { number, title } = section.data;
  const first = number === null ? '·' : number;
  return `${first} ${shorten(title, 60)}${remark === '' ? '' : `  [${remark}]`}`;
}

/**
 * The tree as a person reads it, for the terminal: the title, a heading a line, indented by level; tables with their size and columns.
 *
 * @param remarkOf what is said behind the heading of a section, in brackets
 *
 * Example:
 *     某县制造业行动方案
 *     一、 总体要求
 *       (一) 主要思路
 */
export function outline(plan: Plan, remarkOf: (sectionId: string, level: number) => string = () => ''): string {
  const lines: string[] = [];
  const walk = (children: readonly PlanChild[], depth: number): void => {
    for (const child of children) {
      const indent = '  '.repeat(depth);
      if (child.type === 'title') lines.push(`${indent}《${textOfBlock(child)}》`);
      else if (child.type === 'section') {
        lines.push(`${'  '.repeat(child.data.level - 1)}${headingLine(child, remarkOf(child.data.id, child.data.level))}`);
        walk(child.children, child.data.level);
      } else if (child.type === 'table') {
        const rows = child.children.filter((row) => row.type === 'row').length;
        lines.push(`${indent}[表 ${rows}×${child.data.columns.length}] ${child.data.columns.join(' | ')}`);
      }
    }
  };
  walk(plan.children, 0);
  return `${lines.join('\n')}\n`;
}
