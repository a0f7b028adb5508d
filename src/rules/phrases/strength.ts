import { phraseTable } from '../../model/phrase-rule.js';

/**
 * How strongly a number is promised (codebook §11): the words right before it. Patterns are for folded text up to the number and the
 * words of its comparator.
 */
export const STRENGTH = phraseTable('strength', {
  must: {
    summary: 'A word of duty, as strong as 确保: 必须, 务必, 坚决',
    pattern: /必须|务必|坚决|务求/u,
    examples: ['粮食产量必须稳定在', '务必完成'],
    refusals: ['确保完成', '力争达到'],
  },
  wish: {
    summary: 'The word of a second, higher wish, between a first number and this one: 6%、力争, 100家、冲刺',
    pattern: /[0-9][^。;0-9]{0,12}(?:力争|争取|冲刺|冲击|挑战|奋力|努力|向)[^,。;0-9]{0,12}$/u,
    examples: ['增长6%、力争', '100家,冲刺', '6%左右、力争达到'],
    refusals: ['力争增长', '增长6%,其中工业增长'],
  },
  exceed: {
    summary: 'Verbs of going beyond a mark',
    pattern: /(?:突破|超过|超|高于|大于|跨越|跃上|迈上|站上)$/u,
    examples: ['总产值突破', '力争超过'],
    refusals: ['总产值达到', '保持在'],
  },
  keep: {
    summary: 'Verbs of staying at a mark',
    pattern: /(?:保持|维持|稳定|巩固|稳)(?:在|为)?$/u,
    examples: ['就业率保持在', '稳定在'],
    refusals: ['达到', '控制在'],
  },
  limit: {
    summary: 'Verbs of staying below a mark, or coming down to it',
    pattern: /(?:控制|压缩|压减|限制|下降|降|降低|减少|减|缩短|控)(?:在|到|至)?(?:不超过|不高于)?$|(?:不超过|不高于|不多于|低于|小于)$/u,
    examples: ['失业率控制在', '审批时间压缩至', '不超过'],
    refusals: ['达到', '下降率为'],
  },
  reach: {
    summary: 'Verbs of reaching a mark, or moving up to it',
    pattern:
      /(?:达到|达|实现|完成|不低于|不少于|增至|升至|提至|(?:提高|提升|增加|扩大|增长|上升|发展)(?:到|至)|增长|增加|提高|提升|增幅|翻)$/u,
    examples: ['总产值达到', '同比增长', '提高到', '不低于'],
    refusals: ['突破', '保持在'],
  },
});
