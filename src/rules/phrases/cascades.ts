import { phraseTable } from '../../model/phrase-rule.js';

/** What is needed where targets of a place and of the one above are laid beside each other. */
export const CASCADE = phraseTable('cascade', {
  perUnit: {
    summary: 'Statistics that are no amounts of a whole: per person, per mu, rates, indices, lengths of life, concentrations',
    pattern: /人均|亩均|户均|均值|平均|每[万千百]?[人名户亩]|单位|寿命|浓度|率|强度|指数|比重|占比|比例|评分|得分|单产/u,
    examples: ['人均地区生产总值', '亩均税收', '人均预期寿命', 'PM2.5浓度', '每万人发明专利拥有量'],
    refusals: ['地区生产总值', '城镇新增就业', '粮食产量'],
  },
});
