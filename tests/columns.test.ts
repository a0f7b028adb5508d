import { describe, expect, it } from 'vitest';
import { programmeText, readProgramme } from '../src/model/programme.js';
import { readTask, taskText } from '../src/normalise/task-name.js';

/** Columns that hold several things in one text: what is written is read as what it was. */
describe('programmes', () => {
  it.each([
    ['123', 'county'],
    ['市“246”', 'city'],
    ['415X(一期)', 'province'],
  ] as const)('%s of a %s', (name, level) => {
    expect(readProgramme(programmeText({ name, level }))).toEqual({ name, level });
  });
  it('may have full-width brackets and a space in a manifest', () => {
    expect(readProgramme('“123” （county）')).toEqual({ name: '“123”', level: 'county' });
  });
  it.each(['123', '123(town)', '(county)'])('%s is none', (text) => {
    expect(readProgramme(text)).toBeNull();
  });
});

describe('tasks', () => {
  it.each([
    ['1', '培育企业'],
    ['(二)', '优化 服务'],
    ['专栏1', '重点项目'],
    ['', '培育企业'],
  ])('number %j, title %s', (number, title) => {
    expect(readTask(taskText({ number, title }))).toEqual({ number, title });
  });
});
