// node scripts/example-page.mjs : writes docs/examples/shengsi-2023-2027.html, the plan of that seed as a government site would show it:
// with a menu, a block of metadata, buttons, related links and a footer around the article. The README's first example reads it.
import { readFileSync, writeFileSync } from 'node:fs';
import { passagesOf, structure } from '../dist/index.js';

const NAME = 'shengsi-2023-2027';
const text = readFileSync(new URL(`../seeds/${NAME}.txt`, import.meta.url), 'utf8');
const escaped = (words) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const wordsOf = ({ ranges }) =>
  ranges
    .map(([start, end]) => text.slice(start, end))
    .join('')
    .replace(/\s+/g, '');

const { plan } = structure(text);
const number = (section) => section?.data.number ?? '';
const blocks = passagesOf(plan).map((passage) => {
  const words = wordsOf(passage);
  if (passage.kind === 'title') return { tag: 'h1', words };
  const heads = passage.headingRanges > 0 && passage.section !== null;
  return { tag: passage.kind === 'heading' ? 'h2' : 'p', words: heads ? `${number(passage.section)}${words}` : words };
});
const title = blocks.find(({ tag }) => tag === 'h1')?.words ?? '';
const menu = ['首页', '政务公开', '政务服务', '互动交流'].map((word) => `<li><a href="/">${word}</a></li>`).join('');
const article = blocks
  .filter(({ tag }) => tag !== 'h1')
  .map(({ tag, words }) => (tag === 'h2' ? `<h2>${escaped(words)}</h2>` : `<p style="text-indent: 2em">${escaped(words)}</p>`))
  .join('\n');

writeFileSync(
  new URL(`../docs/examples/${NAME}.html`, import.meta.url),
  `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="ArticleTitle" content="${title}"><title>${title}_嵊泗县人民政府</title></head>
<body>
<div class="nav"><ul>${menu}</ul></div>
<table class="xxgk"><tr><td>发布机构：</td><td>县经信局</td><td>公开方式：</td><td>主动公开</td></tr></table>
<h1>${title}</h1>
<div class="tools">字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a> <a href="#">打印</a></div>
<div class="TRS_Editor">
${article}
</div>
<div class="related"><h3>相关阅读</h3><ul><li><a href="/1.html">全县新增规上企业99家 总产值突破900亿元</a></li></ul></div>
<div class="foot">主办单位：嵊泗县人民政府办公室 版权所有</div>
</body>
</html>
`,
);
