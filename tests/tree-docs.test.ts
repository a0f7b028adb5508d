import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawTree, leavesOf, structure } from '../src/index.js';

// docs/tree.md shows a text and its tree: the tree is what the program draws of that text.

const DOCUMENT = readFileSync('docs/tree.md', 'utf8');

function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'mu').exec(DOCUMENT)?.[1] ?? '';
}

test('the tree in docs/tree.md is drawn by the program', () => {
  const { plan } = structure(block('text'));
  expect(block('tree')).toBe(drawTree(plan));
});

test('its leaves are the text', () => {
  const text = block('text');
  expect(
    leavesOf(structure(text).plan)
      .map((leaf) => leaf.value)
      .join(''),
  ).toBe(text);
});

test('it names every type of node and every reason of noise that the tree has', () => {
  const types = ['plan', 'title', 'section', 'heading', 'paragraph', 'table', 'row', 'cell', 'text', 'marker', 'noise'];
  const reasons = [
    'blank',
    'page-number',
    'running-head',
    'note',
    'metadata',
    'navigation',
    'footer',
    'table-header',
    'contents',
    'garbage',
  ];
  expect([...types, ...reasons].filter((word) => !DOCUMENT.includes(`\`${word}\``))).toEqual([]);
});
