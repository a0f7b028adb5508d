/**
 * The colours of pictures: ink in four depths on paper, and two hues whose depths differ as well. No meaning stands in a colour alone. They
 * are attributes of the shapes, since word processors know no variables; a page in the dark maps them by their values to its own.
 */
export const PICTURE_COLOURS = {
  paper: '#ffffff',
  ink: '#20242a',
  soft: '#5b626c',
  rule: '#b9b4a8',
  line: '#e5e1d8',
  main: '#1b66b8',
  other: '#c2500f',
} as const;

/** The page's own colours in their place. */
const VARIABLES: Readonly<Record<keyof typeof PICTURE_COLOURS, string>> = {
  paper: 'sheet',
  ink: 'ink',
  soft: 'soft',
  rule: 'rule',
  line: 'line',
  main: 'c0',
  other: 'c1',
};
const MAPPED = (Object.keys(VARIABLES) as (keyof typeof VARIABLES)[])
  .flatMap((name) =>
    ['fill', 'stroke'].map(
      (part) => `  svg.picture[${part}="${PICTURE_COLOURS[name]}"], svg.picture [${part}="${PICTURE_COLOURS[name]}"]
    { ${part}: var(--${VARIABLES[name]}); }`,
    ),
  )
  .join('\n');

/** How a page shows pictures; on a phone they keep their size and scroll. */
export const PICTURE_STYLE = `
figure.picture { max-width: 762px; margin: 18px 0 30px; }
.frame { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; background: var(--sheet); }
svg.picture { display: block; width: 100%; min-width: 640px; height: auto; }
.save { display: flex; gap: 8px; margin-top: 8px; }
.save button { padding: 5px 12px; border: 1px solid var(--rule); border-radius: 4px; background: var(--sheet); color: var(--ink);
  font: inherit; font-size: 13px; cursor: pointer; }
.save button:hover { background: var(--hover); }
@media screen and (prefers-color-scheme: dark) {
${MAPPED}
}
@media print {
  @page picture { size: A4 portrait; margin: 12mm; }
  header.page, figure.picture { page: picture; }
  figure.picture { break-inside: avoid; margin: 4mm 0 0; }
  .frame { overflow: visible; border: 0; }
  svg.picture { width: auto; min-width: 0; max-width: 100%; max-height: 225mm; }
  .save { display: none; }
}
`;

/**
 * What a page with pictures does besides: each is saved as it was drawn, in light colours whatever the page looks like, as SVG or as PNG of
 * three times its size (290 dots to the inch at the width of a page). The picture is drawn by the reader's browser in the reader's fonts;
 * nothing is fetched.
 */
export const PICTURE_SCRIPT = `
(() => {
  'use strict';
  const save = (url, name) => {
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  };
  for (const figure of document.querySelectorAll('figure.picture')) {
    const svg = figure.querySelector('svg');
    const text = () => new XMLSerializer().serializeToString(svg);
    figure.querySelector('.save').hidden = false;
    figure.querySelector('.svg').addEventListener('click', () => {
      save(URL.createObjectURL(new Blob([text()], { type: 'image/svg+xml' })), figure.dataset.name + '.svg');
    });
    figure.querySelector('.png').addEventListener('click', () => {
      const image = new Image();
      image.onload = () => {
        const canvas = document.createElement('canvas');
        canvas.width = 3 * svg.width.baseVal.value;
        canvas.height = 3 * svg.height.baseVal.value;
        canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
        canvas.toBlob((blob) => save(URL.createObjectURL(blob), figure.dataset.name + '.png'));
      };
      image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text());
    });
  }
})();
`;
