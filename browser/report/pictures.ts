import { all, one } from '../common/elements.js';
import { save } from '../common/save.js';

/** Three times its size: 290 dots to the inch at the width of a page. */
const ENLARGED = 3;

/**
 * Each picture is saved as it was drawn, in light colours whatever the page looks like, as SVG or as PNG. The picture is drawn by the
 * reader's browser in the reader's fonts; nothing is fetched.
 */
export function savePictures(): void {
  for (const figure of all('figure.picture')) {
    const svg = one<SVGSVGElement>('svg', figure);
    const buttons = one('.save', figure);
    if (!svg || !buttons) continue;
    const text = (): string => new XMLSerializer().serializeToString(svg);
    const name = figure.dataset['name'] ?? 'picture';
    buttons.hidden = false;
    one('.svg', buttons)?.addEventListener('click', () => save(new Blob([text()], { type: 'image/svg+xml' }), `${name}.svg`));
    one('.png', buttons)?.addEventListener('click', () => {
      const image = new Image();
      image.onload = () => {
        const canvas = document.createElement('canvas');
        canvas.width = ENLARGED * svg.width.baseVal.value;
        canvas.height = ENLARGED * svg.height.baseVal.value;
        canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
        canvas.toBlob((blob) => blob && save(blob, `${name}.png`));
      };
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text())}`;
    });
  }
}
