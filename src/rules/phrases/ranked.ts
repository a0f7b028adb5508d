import { phraseTable } from '../../model/phrase-rule.js';

const MEASURES = '增速|增幅|涨幅|增长率|增长速度|总量|规模|数量|增量|产量|总额|人均';

/** What is ranked, what moves in a ranking, and what a value is compared with. */
export const RANKED = phraseTable('ranked', {
  placeAlone: {
    summary: 'A place that names nothing: (营商环境)位次居全省第4位, 连续两年居全省第一',
    pattern: /^(?:排名|位次|名次|已?连续[0-9一二两三四五六七八九十]{1,3}(?:年|个?季度|个?月))$/u,
    examples: ['位次', '连续两年'],
    refusals: ['税收增速', '增速'],
  },
  measureAlone: {
    summary: 'The measure of something named before that is ranked: (产量增长3.1%、)增速居全省第4位, (外资)总量、增速全省第二',
    pattern: new RegExp(`^(?:(?:增速|增幅|涨幅|增长率|增长速度)|(?:${MEASURES})(?:[、和及与](?:${MEASURES})){1,3})$`, 'u'),
    examples: ['增速', '总量、增速', '规模和增速'],
    refusals: ['税收增速', '总量', '位次', '增速排名'],
  },
  both: {
    summary: 'A word that says of both or all of a list that they hold a rank, with its verb: 双双位居全省(第一)',
    pattern: /^(?:双双|均|都)/u,
    examples: ['双双位居广西', '均居全省'],
    refusals: ['位居全省', '人均'],
  },
  several: {
    summary: 'More than one measure',
    pattern: /[、和及与]/u,
    examples: ['总量和增速', '总量、增速'],
    refusals: ['增速'],
  },
  ofEach: {
    summary: 'A measure that a rank with 均 is of for each of the things before it: 数量均居全省第五; nothing at all says as much',
    pattern: /^(?:数量|总量|规模|总数|个数)?$/u,
    examples: ['数量', ''],
    refusals: ['企业数量', '增速'],
  },
  movesPlaces: {
    summary: 'A move by places, right before their number: 比上年前移3位, 上升2位',
    pattern: /(?:前移|前进|提升|上升|提高|后移|下降)$/u,
    examples: ['前移', '上升', '下降'],
    refusals: ['新增', '专家'],
  },
  against: {
    summary: 'Whom a difference in points is measured against: 高于全省平均水平(2个百分点), 比全国平均高(1.2个百分点)',
    pattern: new RegExp(
      [
        '(?:高于|快于|低于|慢于|领先于?|超过|高出)((?:全[国省市区县州]|世界|同期|[省市]级?)(?:同期)?(?:平均(?:水平|增速|增幅)?|水平|增速|增幅))$',
        '|[比较]((?:全[国省市区县州]|世界|[省市]级?)(?:平均(?:水平|增速|增幅)?|水平|增速|增幅))(?:高|快|低|慢|多)(?:出|了)?$',
      ].join(''),
      'u',
    ),
    examples: ['高于全省平均水平', '快于全国增速', '比全省平均高', '较全国水平低'],
    refusals: ['高于', '比上年提高', '全省平均水平', '高于全省'],
  },
});
