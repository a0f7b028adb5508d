import { all, one } from '../common/elements.js';

/** A table that fits scrolls with the page, a wider one by itself. */
export function fitTables(): void {
  const measure = (box: HTMLElement): void => {
    const fits = (box.firstElementChild as HTMLElement).offsetWidth <= (box.parentElement?.clientWidth ?? 0);
    box.classList.toggle('fits', fits);
    if (fits) box.removeAttribute('tabindex');
    else box.tabIndex = 0;
  };
  const sizes = new ResizeObserver((changes) => {
    for (const { target } of changes) {
      const box = one('.scroll', target);
      if (box) measure(box);
    }
  });
  for (const box of all('.scroll')) {
    measure(box);
    if (box.parentElement) sizes.observe(box.parentElement);
  }
}
