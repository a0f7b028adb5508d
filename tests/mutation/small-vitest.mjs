import { ASYMMETRIC_MATCHERS_OBJECT, getState, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect';
import * as chai from 'chai';

// What the quick tests use of vitest, in one process that stays: a mutant is then tried in milliseconds instead of seconds.

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign((value, message) => chai.expect(value, message), {
  ...globalThis[ASYMMETRIC_MATCHERS_OBJECT],
  fail: (message) => chai.expect.fail(message),
  getState: () => getState(expect),
  setState: (state) => setState(state, expect),
});
for (const name of Object.keys(globalThis[ASYMMETRIC_MATCHERS_OBJECT])) expect[name] ??= globalThis[ASYMMETRIC_MATCHERS_OBJECT][name];
for (const name of ['any', 'anything', 'objectContaining', 'arrayContaining', 'stringContaining', 'stringMatching', 'closeTo'])
  expect[name] ??= chai.expect[name];

let tests = [];
let hooks = { beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] };

const bodyOf = (args) => args.find((arg) => typeof arg === 'function');
const spread = (row) => (Array.isArray(row) ? row : [row]);

function test(name, ...args) {
  tests.push({ name: `${tests.length} ${String(name)}`, run: bodyOf(args), fails: false });
}
test.each =
  (table) =>
  (name, ...args) =>
    table.forEach((row) => test(name, () => bodyOf(args)(...spread(row))));
test.fails = (name, ...args) => tests.push({ name: `${tests.length} ${String(name)}`, run: bodyOf(args), fails: true });
test.fails.each =
  (table) =>
  (name, ...args) =>
    table.forEach((row) => test.fails(name, () => bodyOf(args)(...spread(row))));
test.skip = () => {};
test.todo = () => {};
test.skipIf = (skip) => (skip ? test.skip : test);
test.runIf = (run) => (run ? test : test.skip);

export function describe(_name, ...args) {
  bodyOf(args)();
}
describe.each =
  (table) =>
  (_name, ...args) =>
    table.forEach((row) => bodyOf(args)(...spread(row)));
describe.skip = () => {};
describe.skipIf = (skip) => (skip ? describe.skip : describe);
describe.runIf = (run) => (run ? describe : describe.skip);

export { test, test as it };
export const beforeAll = (run) => hooks.beforeAll.push(run);
export const afterAll = (run) => hooks.afterAll.push(run);
export const beforeEach = (run) => hooks.beforeEach.push(run);
export const afterEach = (run) => hooks.afterEach.push(run);

const stubbed = new Map();
export const vi = {
  stubEnv(name, value) {
    if (!stubbed.has(name)) stubbed.set(name, process.env[name]);
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  },
  unstubAllEnvs() {
    for (const [name, value] of stubbed)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    stubbed.clear();
  },
};

/**
 * Runs a test file.
 *
 * @param load imports it
 * @param known names of tests that fail without a mutant, which say nothing
 * @param all false: stop at the first test that fails
 * @returns the names of the tests that failed; a file that cannot be loaded has the one failure `load`
 */
export async function runFile(load, known, all) {
  tests = [];
  hooks = { beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] };
  const failed = [];
  try {
    await load();
    for (const hook of hooks.beforeAll) await hook();
  } catch (error) {
    return [`load: ${String(error)}`];
  }
  for (const one of tests) {
    if (known.has(one.name)) continue;
    let wrong = false;
    try {
      for (const hook of hooks.beforeEach) await hook();
      await one.run();
    } catch {
      wrong = true;
    }
    for (const hook of hooks.afterEach) await hook();
    if (wrong !== one.fails) {
      failed.push(one.name);
      if (!all) break;
    }
  }
  for (const hook of hooks.afterAll) await hook();
  return failed;
}
