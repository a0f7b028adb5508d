/**
 * How a page looks: ink on paper, dense tables, light and dark, on screens of any width and on paper. Texts in the fonts of the reader's
 * system.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --sheet: #ffffff; --ink: #20242a; --soft: #5b626c; --line: #e5e1d8; --rule: #b9b4a8; --hover: #f5f1e7; --accent: #8c2f1b;
  --mark: #ffe7a0; --up: #14713f; --down: #b3261e; --warn: #8a5200; --neutral: #2b5797; --flag: #7a4d00; --flag-paper: #fdf2d7; --flag-line: #ead6a4;
  --c0: #1b66b8; --c1: #c2500f; --c2: #0d7a6c; --c3: #8b3fc4; --c4: #8f6b00; --c5: #b8246a; --c6: #4c7a12; --c7: #566273;
  --sans: system-ui, "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "WenQuanYi Micro Hei", sans-serif;
  --serif: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "STSong", "SimSun", Georgia, "WenQuanYi Micro Hei", serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #15171a; --sheet: #1b1e22; --ink: #e4e2dc; --soft: #a2a8b0; --line: #2d3137; --rule: #565c65; --hover: #24282e; --accent: #f0a08c;
    --mark: #6a5412; --up: #63cc93; --down: #ff9c92; --warn: #f2bd62; --neutral: #8fb8f0; --flag: #efcf8b; --flag-paper: #332a16; --flag-line: #57482a;
    --c0: #74b0f4; --c1: #f59b62; --c2: #4fc9b6; --c3: #c79af2; --c4: #d9b640; --c5: #f285b5; --c6: #9cc85c; --c7: #a9b4c2;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 14px/1.55 var(--sans); font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
header.page, main, footer { padding: 0 clamp(12px, 2.5vw, 40px); }
header.page { padding-top: clamp(18px, 3vw, 36px); }
h1, h2 { font-family: var(--serif); line-height: 1.3; text-wrap: balance; }
h1 { margin: 0 0 6px; font-size: clamp(21px, 2.4vw, 29px); font-weight: 700; letter-spacing: .01em; }
h2 { margin: 0; font-size: 18px; font-weight: 700; }
p { margin: 0; }
.lead { max-width: 60em; color: var(--soft); }
.count { color: var(--soft); font: 400 12.5px var(--sans); white-space: nowrap; }
nav { display: flex; flex-wrap: wrap; gap: 4px 18px; margin-top: 10px; }
a { color: var(--accent); text-underline-offset: 3px; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
[hidden] { display: none !important; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.legend { display: flex; flex-wrap: wrap; gap: 2px 18px; margin: 12px 0 0; padding: 0; list-style: none; color: var(--soft); font-size: 12.5px; }
.legend li { display: inline-flex; align-items: center; gap: 5px; }
.legend .sign { margin: 0; line-height: 1; }
.tools { position: sticky; top: 0; z-index: 4; display: flex; align-items: center; gap: 10px; height: 52px; margin-top: 8px; background: var(--paper); }
.tools label { flex: none; color: var(--soft); font-size: 13px; }
.tools input { flex: 0 1 420px; min-width: 0; padding: 5px 10px; border: 1px solid var(--rule); border-radius: 4px; background: var(--sheet); color: inherit; font: inherit; }
.tools input::placeholder { color: var(--soft); opacity: 1; }
.tools output { flex: none; color: var(--soft); font-size: 13px; }

section { margin-bottom: 36px; scroll-margin-top: 56px; }
section.table > h2 { margin-bottom: 8px; scroll-margin-top: 60px; }
.scroll { width: fit-content; max-width: 100%; max-height: calc(100vh - 64px); max-height: calc(100dvh - 64px); overflow: auto; border: 1px solid var(--line); border-radius: 6px; background: var(--sheet); }
thead th:first-child { border-top-left-radius: 5px; } thead th:last-child { border-top-right-radius: 5px; }
.scroll.fits { max-height: none; overflow: visible; }
.fits thead th { top: 52px; }
table { border-collapse: separate; border-spacing: 0; }
th, td { padding: 6px 12px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
tbody:last-child tr:last-child > * { border-bottom: 0; }
thead th { position: sticky; top: 0; z-index: 2; background: var(--sheet); border-bottom: 1.5px solid var(--rule); font-size: 13px; font-weight: 700; vertical-align: bottom; min-width: 7em; }
tr > :first-child { position: sticky; left: 0; z-index: 1; background: var(--sheet); }
thead th:first-child { z-index: 3; }
tbody th { min-width: 10em; max-width: 17em; border-right: 1px solid var(--line); font-weight: 400; }
thead th:first-child { border-right: 1px solid var(--line); }
td { min-width: 8em; max-width: 30em; }
.numeric { text-align: right; }
tr.group th { padding: 12px 12px 5px; max-width: none; border-right: 0; color: var(--accent); font: 700 13px var(--serif); letter-spacing: .06em; }
tr.group th span { position: sticky; left: 12px; }
tr.row:hover > * { background: var(--hover); }

.item + .item { margin-top: 3px; }
.words { white-space: pre-line; }
.open { display: inline; margin: 0; padding: 0; border: 0; background: none; color: inherit; font: inherit; text-align: inherit; cursor: pointer; text-decoration: none; }
.open .words { text-decoration: underline dotted var(--rule) 1px; text-underline-offset: 4px; }
.long .words { text-decoration-color: var(--line); }
.open:hover .words { text-decoration: underline solid var(--accent) 1px; }
.more { font-size: 11px; vertical-align: super; }
.flag { display: inline-block; padding: 0 5px; border: 1px solid var(--flag-line); border-radius: 3px; background: var(--flag-paper); color: var(--flag); font-size: 11.5px; font-weight: 400; line-height: 1.5; }
.sign { margin-right: 4px; font-size: .8em; }
.t-up { color: var(--up); } .t-down { color: var(--down); } .t-neutral { color: var(--neutral); } .t-muted { color: var(--soft); }
.t-warn { color: var(--warn); } .t-warn .sign { display: inline-block; width: 1.35em; border: 1px solid; border-radius: 50%; font-weight: 700; line-height: 1.25; text-align: center; }

.swatch { display: inline-block; width: 8px; height: 8px; margin-right: 6px; border-radius: 50%; background: currentColor; }
.c0 { color: var(--c0); } .c1 { color: var(--c1); } .c2 { color: var(--c2); } .c3 { color: var(--c3); } .c4 { color: var(--c4); } .c5 { color: var(--c5); } .c6 { color: var(--c6); } .c7 { color: var(--c7); }
.plot { display: block; overflow: visible; font: 10px var(--sans); }
.plot path { fill: none; stroke: currentColor; stroke-width: 1.3; stroke-linecap: round; stroke-linejoin: round; }
.plot circle, .plot rect { fill: currentColor; stroke: currentColor; stroke-width: 1.3; }
.plot .hollow circle, .plot .hollow rect { fill: var(--sheet); }
.plot .axis { stroke: var(--rule); stroke-width: 1; }
.plot text { fill: var(--soft); }
td.plotted { padding-block: 4px; min-width: 0; }
.plotted { position: sticky; right: 0; z-index: 1; border-left: 1px solid var(--line); background: var(--sheet); }
thead .plotted { z-index: 3; }

.notes ul { max-width: 60em; margin: 8px 0 0; padding-left: 1.2em; }
.notes li + li { margin-top: 3px; }
details { border-top: 1px solid var(--line); }
.sources .lead { margin: 4px 0 10px; }
.sources details:last-of-type { border-bottom: 1px solid var(--line); }
summary { padding: 8px 2px; cursor: pointer; font-weight: 700; }
ol { margin: 0; padding: 0; list-style: none; }
.sources ol { max-width: 56em; padding: 0 0 12px 18px; }
.sources .plan { display: none; }
.sources li:target { background: var(--hover); }
ol > li { padding: 10px 0; }
ol > li + li { border-top: 1px solid var(--line); }
.where { color: var(--soft); font-size: 12.5px; }
.plan { color: var(--ink); font-weight: 700; }
.step:not(:first-child)::before { content: "›"; margin: 0 6px; color: var(--rule); }
.sources .plan + .step::before { content: none; }
blockquote { margin: 4px 0; font: 16px/1.85 var(--serif); white-space: pre-line; }
.apart .label { margin-right: 8px; color: var(--soft); font: 12.5px var(--sans); }
mark { padding: 2px 0; border-radius: 2px; background: var(--mark); color: inherit; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.keys { display: flex; flex-wrap: wrap; gap: 2px 14px; color: var(--soft); font-size: 12px; }
code { font-family: var(--mono); }
footer { padding-bottom: 24px; color: var(--soft); font-size: 12px; }

dialog { width: min(700px, calc(100vw - 24px)); max-height: min(80vh, 760px); padding: 0; border: 1px solid var(--line); border-radius: 8px; background: var(--sheet); color: var(--ink); box-shadow: 0 12px 48px rgb(0 0 0 / .28); overflow: auto; }
dialog::backdrop { background: rgb(20 18 14 / .36); }
dialog header { position: sticky; top: 0; display: flex; align-items: flex-start; gap: 12px; padding: 14px 12px 10px 22px; border-bottom: 1px solid var(--line); background: var(--sheet); }
dialog h2 { flex: 1; font-size: 16px; }
dialog ol { padding: 4px 22px 12px; }
.close { flex: none; width: 32px; height: 32px; margin: -4px 0 0; border: 0; border-radius: 4px; background: none; color: var(--soft); font: 22px/1 var(--sans); cursor: pointer; }
.close:hover { background: var(--hover); color: var(--ink); }

@media (max-width: 640px) {
  body { font-size: 13.5px; }
  th, td { padding: 6px 8px; }
  tbody th, thead th:first-child { min-width: 7.5em; max-width: 8.5em; }
  td { min-width: 9em; }
  .plotted { right: auto; }
  thead .plotted { z-index: 2; }
  .tools label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .tools input { flex: 1; font-size: 16px; }
  dialog { width: 100vw; max-width: none; margin: auto 0 0; border-radius: 12px 12px 0 0; }
  dialog header { padding-left: 16px; } dialog ol { padding: 4px 16px 16px; }
}
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  :root { color-scheme: light; --paper: #fff; --sheet: #fff; }
  body { font-size: 9pt; }
  .tools, footer, dialog { display: none !important; }
  header.page, main { padding: 0; }
  .scroll { width: auto; max-height: none; border: 0; overflow: visible !important; }
  thead th, tr > :first-child, .plotted { position: static !important; }
  tr { break-inside: avoid; } tr.group { break-after: avoid; }
  td, tbody th { min-width: 0; }
  .open .words { text-decoration: none; }
  .swatch, .flag, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
