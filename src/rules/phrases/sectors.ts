import { phraseTable } from '../../model/phrase-rule.js';

/** How names of industries are put together. */
export const SECTOR_NAME = phraseTable('sector-name', {
  sideBySide: {
    summary: 'Two names of one build stand beside each other without a mark: 新能源新材料',
    pattern: /^(新.{1,5}?)(?=新(?:能源|材料|医药|装备|一代))/u,
    examples: ['新能源新材料', '新能源汽车新材料'],
    refusals: ['新材料', '高端装备新材料'],
  },
  joint: {
    summary: 'What joins two names: 汽车和零部件, 软件以及信息服务',
    pattern: /[和与及、]|以及/u,
    examples: ['汽车和零部件', '纺织、服装', '软件以及服务'],
    refusals: ['汽车零部件'],
  },
});
