import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Extraction } from '../../src/model/extraction.js';
import { createProcessor } from '../../src/processor.js';

/** The five plans that come with the project, and what the whole pipeline makes of a text. */
export const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));
export const NAMES: readonly string[] = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
  .sort();
export const seed = (name: string): string => readFileSync(`${SEEDS}${name}.txt`, 'utf8');

const processor = createProcessor();

export function extractText(text: string, docId = 'plan'): Extraction {
  return processor.run({ file: `${docId}.txt`, format: 'txt', encoding: 'utf-8', sha256: '0'.repeat(64), text }, docId);
}

/** Small plans made for the tests: each has a layout or a construction that the five plans lack or have rarely. */
export const MADE: Readonly<Record<string, string>> = {
  'no line breaks':
    '某县产业发展实施方案一、总体要求到2025年，规模企业达到800家，其中上市企业5-6家。二、重点任务(一)培育企业。每年新增规上企业三十家以上，给予每家10万元奖励。(责任单位:县经信局，配合单位:县财政局)',
  'work report':
    '政府工作报告\n——2026年1月15日在某市第十届人民代表大会第五次会议上\n一、2025年工作回顾\n地区生产总值增长5.2%，新增企业120家。\n' +
    '二、2026年工作安排\n地区生产总值增长5%左右，一般公共预算收入增长两位数，城镇新增就业1.5万人，失业率控制在5.5%以内。',
  statute:
    '某市企业管理办法\n第一章 总则\n第一条 为规范管理，根据《企业法》第十二条，制定本办法。\n第二条 本办法所称小型企业，是指从业人员一般不超过20人的企业。\n第三条 本办法自2025年1月1日起施行。联系电话：0574-65712063。',
  'table of targets':
    '附件\n主要指标表\n序号\t指标\t单位\t2025年目标\n1\t规上工业增加值\t亿元\t500\n2\t研发投入强度\t%\t3.5\n3\t覆盖率\t%\t全覆盖',
  'vague and spoken numbers':
    '一、目标\n培育数百家企业，引进几十个项目，招引人才十余万人，建成一千二百余个站点，产值翻两番，合格率达到三分之二，实现村级服务点全覆盖，审批时间压缩一半。',
  'full width': '一、目标\n到２０２５年，新增企业２０家，占比达到３５％，投资１．５亿元，“亩均税收”不低于２５万元／亩。',
  'hopeless text':
    '。，、“《（（（12％。。3/4//5-6-7—8 一二三四五六七八九十百千万亿 2025年2月30日 0.0.0 １２３４５６７８９０12345678901234567890',
};
