import { parseSync } from 'vite';

/** Methods that are taken for one another. */
const SWAPS = {
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
  findIndex: 'findLastIndex',
  findLastIndex: 'findIndex',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  min: 'max',
  max: 'min',
  trimStart: 'trimEnd',
  trimEnd: 'trimStart',
};
const COMPARES = { '<': '<=', '<=': '<', '>': '>=', '>=': '>', '===': '!==', '!==': '===' };
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/**
 * Writes all mutants of a TypeScript file into it at once: each stands behind `__mutant(id)`, which says whether it is the one that is
 * switched on. Only what runs when a function is called can be switched, so that what a module does when it is loaded is left alone.
 *
 * @param path the file's path, for the parser
 * @param source its text
 * @param first the id of its first mutant
 * @returns the text with its mutants, and for each mutant its id, line, the words replaced and what stands for them
 * @example `a && b` becomes `(__mutant(1) ? a || b : a && b)`
 */
export function withMutants(path, source, first) {
  const { program, errors } = parseSync(path, source, { lang: 'ts' });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const mutants = [];
  /** replacements of stretches, inner ones first; a wrapped stretch is written once more around what its parts became */
  const edits = new Map();
  const text = (node) => source.slice(node.start, node.end);
  const add = (node, instead) => {
    const id = first + mutants.length;
    const line = source.slice(0, node.start).split('\n').length;
    mutants.push({ id, path, line, was: text(node).replace(/\s+/gu, ' ').slice(0, 90), instead });
    return `__mutant(${id})`;
  };
  const wrap = (node, around) => edits.set(node, [...(edits.get(node) ?? []), around]);

  const condition = (test, loop) => {
    if (!loop) {
      const on = add(test, 'true');
      wrap(test, (inner) => `(${on} || (${inner}))`);
    }
    const off = add(test, 'false');
    wrap(test, (inner) => `(!${off} && (${inner}))`);
  };

  const mutate = (node, parent) => {
    switch (node.type) {
      case 'IfStatement':
      case 'ConditionalExpression':
        condition(node.test, false);
        break;
      case 'WhileStatement':
        condition(node.test, true);
        break;
      case 'LogicalExpression': {
        if (node.operator === '??') {
          const id = add(node, text(node.left));
          wrap(node, (inner) => `(${id} ? (${text(node.left)}) : (${inner}))`);
          break;
        }
        const other = node.operator === '&&' ? '||' : '&&';
        const id = add(node, `… ${other} …`);
        wrap(node, (inner) => `(${id} ? ((${text(node.left)}) ${other} (${text(node.right)})) : (${inner}))`);
        break;
      }
      case 'BinaryExpression': {
        const other = COMPARES[node.operator];
        const one = (node.operator === '+' || node.operator === '-') && text(node.right) === '1';
        if (other === undefined && !one) break;
        const instead = one ? text(node.left) : `${text(node.left)} ${other} ${text(node.right)}`;
        const id = add(node, instead);
        wrap(node, (inner) => `(${id} ? (${instead}) : (${inner}))`);
        break;
      }
      case 'UnaryExpression':
        if (node.operator === '!') {
          const id = add(node, text(node.argument));
          wrap(node, (inner) => `(${id} ? (${text(node.argument)}) : (${inner}))`);
        }
        break;
      case 'Literal':
        if (typeof node.value === 'boolean' && parent.type !== 'TSLiteralType') {
          const id = add(node, String(!node.value));
          wrap(node, (inner) => `(${id} ? ${!node.value} : ${inner})`);
        }
        break;
      case 'ContinueStatement':
      case 'BreakStatement':
        if (parent.type !== 'SwitchCase') {
          const id = add(node, 'nothing');
          wrap(node, (inner) => `{ if (!${id}) ${inner} }`);
        }
        break;
      case 'ReturnStatement':
        if (parent.type === 'IfStatement' || parent.type === 'BlockInIf') {
          const id = add(node, 'nothing');
          wrap(node, (inner) => `{ if (!${id}) ${inner} }`);
        }
        break;
      case 'ExpressionStatement':
        if (node.expression.type === 'AssignmentExpression') {
          const id = add(node, 'nothing');
          wrap(node, (inner) => `{ if (!${id}) ${inner} }`);
        }
        break;
      case 'CallExpression': {
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || callee.computed) break;
        const name = callee.property.name;
        if (Object.hasOwn(SWAPS, name)) {
          const id = add(callee.property, SWAPS[name]);
          wrap(callee.property, () => ({ computed: `[${id} ? '${SWAPS[name]}' : '${name}']`, optional: callee.optional }));
        } else if (name === 'filter' && node.arguments.length === 1) {
          const id = add(node.arguments[0], '() => true');
          wrap(node.arguments[0], (inner) => `(${id} ? () => true : (${inner}))`);
        }
        break;
      }
    }
  };

  const walk = (node, parent, inside) => {
    if (
      node === null ||
      typeof node !== 'object' ||
      typeof node.type !== 'string' ||
      /^TS.*(?:Type|Annotation|Declaration)/u.test(node.type)
    )
      return;
    if (inside) mutate(node, parent);
    const within = inside || FUNCTIONS.has(node.type);
    const as = node.type === 'BlockStatement' && parent?.type === 'IfStatement' ? { type: 'BlockInIf' } : node;
    for (const [key, child] of Object.entries(node)) {
      if (key === 'typeAnnotation' || key === 'typeArguments' || key === 'returnType') continue;
      if (Array.isArray(child)) for (const one of child) walk(one, as, within);
      else walk(child, as, within);
    }
  };
  walk(program, null, false);

  const nodes = [...edits.keys()].sort((a, b) => a.start - b.start || b.end - a.end);
  const write = (from, to, list) => {
    let out = '';
    let at = from;
    for (let k = 0; k < list.length; ) {
      const node = list[k];
      const inner = [];
      let next = k + 1;
      while (next < list.length && list[next].start < node.end) inner.push(list[next++]);
      out += source.slice(at, node.start);
      let written = write(node.start, node.end, inner);
      for (const around of edits.get(node)) {
        const made = around(written);
        if (typeof made === 'string') written = made;
        else {
          out = made.optional ? out : out.replace(/\.\s*$/u, '');
          written = made.computed;
        }
      }
      out += written;
      at = node.end;
      k = next;
    }
    return out + source.slice(at, to);
  };
  return { text: write(0, source.length, nodes), mutants };
}
