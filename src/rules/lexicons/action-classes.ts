/**
 * What is done to the thing that a count counts, as far as it makes another count of it: projects that are attracted, started and completed
 * are three sets, and pipes that are renewed and pipes that are dredged are two. Verbs that only say that there will be some (建成, 打造, 培育,
 * 实施) have no class. The first row of which a word stands in the verb decides: 引进并开工建设 is a start. Source: plan usage; stages of projects
 * as in 固定资产投资统计报表制度.
 */
export const ACTION_CLASSES: readonly { readonly id: string; readonly words: readonly string[] }[] = [
  { id: 'complete', words: ['竣工', '投产', '交付', '达产', '完工'] },
  { id: 'start', words: ['开工', '动工', '动建'] },
  { id: 'attract', words: ['引进', '招引', '引育', '签约', '吸引', '落地'] },
  { id: 'plan', words: ['谋划', '储备'] },
  { id: 'renew', words: ['改造', '更新', '提升', '升级', '提标', '提质', '改建', '修缮', '加固'] },
  { id: 'clean', words: ['清淤', '疏浚', '整治', '治理', '清理'] },
  { id: 'remove', words: ['淘汰', '关停', '关闭', '退出', '拆除', '压减', '腾退', '腾出', '盘活', '处置'] },
];
