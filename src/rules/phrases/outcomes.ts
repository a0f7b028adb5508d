import { phraseTable } from '../../model/phrase-rule.js';

/** What the words beside a value say of how it was reckoned. */
export const OUTCOME = phraseTable('outcome', {
  real: {
    summary: 'A change at constant prices: 实际增长6%, 扣除价格因素, 按可比价格',
    pattern: /(?<![际工])实际(?=(?:年均|平均|同比|比上年)?(?:增|下降))|(?:扣除|剔除)[^,。;]{0,6}价格|(?:不变价|可比价)/u,
    examples: ['实际增长8%', '扣除价格因素增长5%', '按可比价格计算增长9%', '实际下降1%'],
    refusals: ['实际利用外资增长5%', '增长8%', '可比增长6%'],
  },
  comparable: {
    summary: 'A change on a comparable basis, what was refunded or moved taken out: 可比增长, 同口径, 扣除留抵退税因素',
    pattern: /可比(?!价)|同口径|(?:扣除|剔除)(?![^,。;]{0,6}价格)/u,
    examples: ['可比增长6.6%', '按可比口径增长9.1%', '同口径增长7%', '扣除留抵退税因素,增长7.2%'],
    refusals: ['增长8%', '按可比价格计算增长9%', '扣除价格因素增长5%'],
  },
  estimate: {
    summary: 'An outcome that was not known yet when it was told: 预计全年增长6%',
    pattern: /(?<!好于|超过|高于|低于|快于|比)预计(?!目标|的)|可望|有望/u,
    examples: ['预计全省生产总值增长3.8%左右', '全年可望达到'],
    refusals: ['全省生产总值增长5.5%', '初步核算', '财政收入好于预计,完成166.6亿元'],
  },
  pricesOf: {
    summary: 'An amount at the prices of a named year: 按2010年价格计算, (2005年价), 不变价',
    pattern: /(?:[0-9]{4}|[一二三四五六七八九〇零○]{4})年(?:的)?(?:不变|可比)?价|不变价|可比价/u,
    examples: ['按2010年价格计算,2015年国内生产总值将超过55万亿元', '达到1.7万亿元(2005年价)', '按可比价计算'],
    refusals: ['2010年达到1.7万亿元', '居民消费价格', '2015年电价'],
  },
});
