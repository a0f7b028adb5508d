import { describe, expect, it } from 'vitest';
import {
  countPlaces,
  findPlace,
  findPlaces,
  placeByName,
  placeByNumber,
  placeByTownships,
  placeTable,
  townshipsIn,
} from '../src/normalise/place.js';
import { placeRows } from '../src/rules/lexicons/places.js';
import { townships } from '../src/rules/lexicons/townships.js';

describe('the table of places', () => {
  it('has every province and some 2,850 counties, each code once', () => {
    const rows = placeRows();
    expect(rows.filter((row) => row.level === 'province')).toHaveLength(31);
    expect(rows.filter((row) => row.level === 'county').length).toBeGreaterThan(2800);
    expect(rows.every((row) => /^\d{6}$/u.test(row.code) && row.name.length >= 2 && row.short.length >= 2)).toBe(true);
    expect(new Set(rows.map((row) => row.code)).size).toBe(rows.length);
  });
  it.each([
    ['象山县', '象山'],
    ['内蒙古自治区', '内蒙古'],
    ['景宁畲族自治县', '景宁'],
    ['恩施土家族苗族自治州', '恩施'],
    ['新疆维吾尔自治区', '新疆'],
    ['忠县', '忠县'],
    ['浦东新区', '浦东'],
  ])('%s is %s for short', (name, short) => {
    expect(placeRows().find((row) => row.name === name)?.short).toBe(short);
  });
  it('knows townships by full and short name', () => {
    const index = townships();
    expect(index.countiesOf('石浦镇')).toContain('330225');
    expect(index.countiesOf('爵溪')).toEqual(['330225']);
    expect(index.countiesOf('晓塘乡')).toEqual(['330225']);
    expect(index.countiesOf('晓塘')).toEqual(['330225']);
    expect(index.countiesOf('象山')).not.toContain('330225');
    expect([...index.namesIn('330225')]).toContain('爵溪街道');
    expect(index.longestAt('在石浦镇召开', 1)).toBe(3);
  });
});

describe('findPlace', () => {
  it.each([
    ['浙江省宁波市象山县人民政府', '象山县', '330225'],
    ['嵊泗县人民政府办公室', '嵊泗县', '330922'],
    ['南京市鼓楼区人民政府', '鼓楼区', '320106'],
    ['福州市鼓楼区人民政府', '鼓楼区', '350102'],
    ['成都市经济和信息化局', '成都市', '510100'],
    ['上海市国民经济和社会发展规划', '上海市', '310000'],
    ['省直管的济源市', '济源市', '419001'],
  ])('%s → %s %s', (text, name, code) => expect(findPlace(text)).toMatchObject({ name, code }));
  it('takes a name that is a plain word for a place where an organ bears it', () => {
    expect(findPlace('南山区人民政府')).toEqual({ name: '南山区', code: null, level: 'county' });
    expect(findPlace('支持南山区人民政府机关')).toBeNull();
  });
  it('leaves the code open where the name is shared', () =>
    expect(findPlace('鼓楼区人民政府')).toEqual({ name: '鼓楼区', code: null, level: 'county' }));
  it('finds none in plain words', () => {
    expect(findPlace('国务院办公厅')).toBeNull();
    expect(findPlace('推进新城区建设')).toBeNull();
    expect(findPlace('')).toBeNull();
  });
  it('gives offsets', () => {
    const text = '支持余姚市和慈溪市';
    expect(findPlaces(text).map((one) => text.slice(one.start, one.end))).toEqual(['余姚市', '慈溪市']);
  });
});

describe('placeByName, placeByTownships, countPlaces', () => {
  it('takes full and short names that are one place only', () => {
    expect(placeByName('嵊泗')?.code).toBe('330922');
    expect([placeByName('象山'), placeByName('鼓楼区')]).toEqual([null, null]);
    expect(placeByName('鼓楼区', '3201')?.code).toBe('320106');
    expect(placeByName('某某县')).toBeNull();
  });
  it('tells the county by its townships', () => {
    expect(placeByTownships(['爵溪', '西周', '石浦'])?.name).toBe('象山县');
    expect(placeByTownships(['城关镇'])).toBeNull();
    expect(placeByTownships([])).toBeNull();
  });
  it('tells the place by a document number, where the text narrows it', () => {
    const county = ({ level }: { level: string }): boolean => level === 'county';
    expect(placeByNumber('安政办发〔2023〕5号', ['3505'], county)?.name).toBe('安溪县');
    expect(placeByNumber('象工强办〔2017〕3号', ['3302'], county)?.code).toBe('330225');
    expect(placeByNumber('安政办发〔2023〕5号', ['35'], ({ name, level }) => level === 'county' && name.endsWith('县'))?.name).toBe(
      '安溪县',
    );
    expect(placeByNumber('象政发〔2017〕3号', [], county)).toBeNull();
    expect(placeByNumber('国发〔2017〕3号', ['3302'], county)).toBeNull();
  });
  it('finds names of townships in a text', () =>
    expect(townshipsIn('依托爵溪时尚小镇，推进石浦镇建设')).toEqual(expect.arrayContaining(['爵溪', '石浦镇'])));
  it('does not count words that only sound like places', () => {
    expect([...countPlaces('党和政府推进合作发展，长安镇')].filter(([code]) => code === '622625' || code === '623001')).toEqual([]);
    expect(countPlaces('鄞州与鄞州区').get('330212')).toBe(2);
  });
  it('takes rows of the user', () => {
    const table = placeTable([{ name: '星湖新区', code: '999901', townships: ['甲镇', '乙镇'] }]);
    expect(findPlace('星湖新区管委会', table)?.code).toBe('999901');
    expect(placeByTownships(['甲镇', '乙镇'], [], table)?.name).toBe('星湖新区');
  });
});
