/** Words of sentences that give something: who gets it, what it is called, how often. Each reads folded text. */
import { phraseTable } from '../../model/phrase-rule.js';

const GIFT = '资金支持|生活补贴|住房补贴|购房补贴|租房补贴|安家费|补贴|补助|奖励|资助|奖补|贴息|扶持|支持|优惠|贷款|[一-龥]{0,2}券';

export const AID = phraseTable('aid', {
  gift: {
    summary: 'A name that already says what is given: 一次性奖励, 安家费, 免租住宿',
    pattern: new RegExp(`(?:${GIFT}|金额|总额|费用?|租金|利率|额度|期限|保费|住宿|租住|免租|比例|奖金|基金|资金)`, 'u'),
    examples: ['一次性奖励', '检测券', '贷款额度'],
    refusals: ['单个课题', '县级赛事', '博士研究生每人'],
  },
  announced: {
    summary: 'A clause that names the gift without a number, for the sums behind it: 按级别给予赛事资金支持, 可申请住房补贴',
    pattern: new RegExp(`(给予|予以|提供|发放|申请|申领|享受|兑付)([^,;。]{0,14}?)(${GIFT})$`, 'u'),
    examples: ['按级别给予赛事资金支持', '可申请高校毕业生住房补贴'],
    refusals: ['给予资金支持的项目', '加大补贴力度'],
  },
  recipients: {
    summary: 'Who gets it, in a list, before 分别 or 依次: 对评为省级、市级示范空间的,分别',
    pattern: new RegExp(
      [
        '(?:^|[,;。:])(?:对于?|给|为)([^,;。0-9]{0,60}?(?<![一二三四五])、[^,;。0-9]{0,60}?)(?:的(?:企业|单位|个人|主体|机构',
        '|项目|团队)?)?,?(?:分别|依次)(?:一次性)?(?:给予|予以|发放|奖励|补助|补贴|资助|鼓励|支持|享受|最高)',
      ].join(''),
      'u',
    ),
    examples: ['对评为省级、市级示范空间的,分别给予', '对博士、硕士,分别发放'],
    refusals: ['对示范空间给予', '对正常经营6、18、36个月的,依次给予'],
  },
  numberedRecipients: {
    summary:
      'Recipients told apart by numbers that share the words around them: 正常经营6、18、36个月以上的,依次; 国家级一、二、三等奖的,分别',
    pattern: new RegExp(
      [
        '(?:^|[,;。:])([^,;。:]*?)((?:(?:(?<![0-9])[0-9]{1,3}|[一二三四五六七八九十])、)+(?:[0-9]{1,3}',
        '|[一二三四五六七八九十]))([^,;。:、0-9]{1,10}?)的?,?(?:分别|依次)(?:一次性)?(?:给予|予以|发放|奖励|补助|补贴|资助)',
      ].join(''),
      'u',
    ),
    examples: ['对正常经营6、18、36个月以上的,依次给予', '对获得国家级一、二、三等奖的,分别给予'],
    refusals: ['对省级、市级空间,分别给予', '分别给予10、20万元'],
  },
  opensRecipient: {
    summary: 'What leads to the last thing that a recipient has done: 毕业生创办企业并正常经营, 对正常经营',
    pattern: /^(?:.*(?:并且?|且)|对于?)/u,
    examples: ['毕业生创办企业并', '对'],
    refusals: ['正常经营', '国家级'],
  },
  term: {
    summary: 'A name of how long something is given',
    pattern: /(?:期限|时限|时长)$/u,
    examples: ['最长期限'],
    refusals: ['免租期', '租金'],
  },
  perHead: {
    summary: 'A name that ends in the one who gets it: 博士研究生每人',
    pattern: /每[人家户个名](?:每月|每年)?$/u,
    examples: ['博士研究生每人', '每家'],
    refusals: ['每人补贴', '县级赛事'],
  },
  yearAlone: {
    summary: 'The year of a cap that has no other name: 年度最高',
    pattern: /(?:^|[,;、])(?:单[个家户][^,;。]{0,8})?年度(?:最高|不超过|累计|总额|限额)/u,
    examples: ['年度最高', ',年度不超过'],
    refusals: ['2025年度最高', '年度计划'],
  },
  becoming: {
    summary: 'What somebody has done to be one of the recipients, which is no part of who they are: 首次评为, 新获批的',
    pattern:
      /^(?:对于?)?(?:.{0,16}?(?:评为|认定为|获评为?|获得|入选|获批为?|列为|被评为|授予|升级为|通过|取得|引进的?|来[^、]{0,4}就业的?|新设立的?|新认定的?|认定的?|备案的?))(?=.)/u,
    examples: ['评为省级', '首次认定为国家级', '新引进的博士'],
    refusals: ['省级、市级示范空间', '博士、硕士'],
  },
  supports: {
    summary: 'A verb of giving that is what is given: 单个项目最高支持1000万元',
    pattern: /^(?:支持|扶持|返还|补偿)$/u,
    examples: ['支持'],
    refusals: ['给予', '支持资金'],
  },
  perMonth: {
    summary: 'How often a sum is paid, at the end of a name: 博士每月',
    pattern: /每(?:人每)?(?:个)?月$/u,
    examples: ['博士每月', '每人每月'],
    refusals: ['每月租金', '每人'],
  },
  perYear: {
    summary: 'The year of a cap: 单个主体年度, 年度检测券',
    pattern: /年度(?!假)(?=$|[一-龥]{1,10}$)/u,
    examples: ['单个主体年度', '单个主体年度检测券补贴金额'],
    refusals: ['年销售额', '年度假村'],
  },
  modal: {
    summary: 'Words of permission and degree that lead or end a name: 可申请, 原则上, 最长可享',
    pattern: /^(?:最[高长多])?(?:可以?|原则上|仅能)?(?:申请|申领|发放|享受?|领取|使用|获得|给予|兑付|免|租住|抵扣)?$/u,
    examples: ['可申请', '最长可享', '发放', '原则上'],
    refusals: ['申请人', '租住住房', '免租'],
  },
});
