/**
 * What a page does by itself: values open their sentences in a dialog, a box filters the rows. It makes no markup from texts; what the
 * dialog shows is copied from the sentences at the end of the page.
 */
export const SCRIPT = `'use strict';
(() => {
  const dialog = document.getElementById('source');
  const list = dialog.querySelector('ol');
  const heading = document.getElementById('source-title');
  let opener = null;

  // links to the sentences become buttons
  for (const link of document.querySelectorAll('a.open')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'open';
    button.dataset.sources = link.dataset.sources;
    button.setAttribute('aria-haspopup', 'dialog');
    button.append(...link.childNodes);
    link.replaceWith(button);
  }
  for (const link of document.querySelectorAll('a.more')) link.remove();

  const words = (element) => [...element.querySelectorAll('.words')].map((one) => one.textContent).join(' ') || element.textContent.trim();
  const open = (button) => {
    list.replaceChildren(...button.dataset.sources.split(' ').map((number) => {
      const entry = document.getElementById('s' + number).cloneNode(true);
      entry.removeAttribute('id');
      return entry;
    }));
    const row = button.closest('tr').querySelector('th');
    heading.textContent = row.contains(button) ? words(row) : words(row) + ' · ' + words(button);
    opener = button;
    dialog.showModal();
    dialog.scrollTop = 0;
  };
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button.open');
    if (button) open(button);
    else if (event.target === dialog || event.target.closest('button.close')) dialog.close();
  });
  dialog.addEventListener('close', () => { if (opener) opener.focus(); });

  // arrow keys go from value to value
  const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
  document.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const from = event.target.closest('td, tbody th');
    if (!step || !from || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !event.target.matches('button.open')) return;
    const own = [...from.querySelectorAll('button.open')];
    const beside = step[0] !== 0 && own[own.indexOf(event.target) + step[0]];
    const rows = [...from.closest('table').querySelectorAll('tr.row:not([hidden])')];
    let row = rows.indexOf(from.parentElement);
    let column = from.cellIndex;
    let found = beside || null;
    while (!found) {
      row += step[0];
      column += step[1];
      const cell = rows[row] && rows[row].cells[column];
      if (!cell) break;
      const all = cell.querySelectorAll('button.open');
      found = all[step[0] < 0 ? all.length - 1 : 0] || null;
    }
    if (!found) return;
    event.preventDefault();
    found.focus();
    found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  // the filter
  const fold = (text) => text.normalize('NFKC').toLowerCase();
  const rows = [...document.querySelectorAll('tr.row')].map((row) => {
    const group = row.parentElement.querySelector('tr.group');
    return { row, text: fold([...row.cells].filter((cell) => !cell.matches('.plotted')).map((cell) => cell.textContent).join(' ') + ' ' + (group ? group.textContent : '')) };
  });
  const box = document.getElementById('filter');
  const shown = document.getElementById('shown');
  const filter = () => {
    const wanted = fold(box.value).split(/\\s+/u).filter((word) => word !== '');
    let count = 0;
    for (const { row, text } of rows) {
      row.hidden = !wanted.every((word) => text.includes(word));
      if (!row.hidden) count++;
    }
    for (const part of document.querySelectorAll('tbody, section.table:has(table)')) part.hidden = !part.querySelector('tr.row:not([hidden])');
    shown.textContent = shown.dataset.text.replace('{n}', count).replace('{all}', rows.length);
  };
  if (rows.length > 0) {
    document.querySelector('.tools').hidden = false;
    box.addEventListener('input', filter);
    filter();
  }

  // a table that fits scrolls with the page, a wider one by itself
  const fit = (box) => {
    const fits = box.firstElementChild.offsetWidth <= box.parentElement.clientWidth;
    box.classList.toggle('fits', fits);
    if (fits) box.removeAttribute('tabindex');
    else box.tabIndex = 0;
  };
  const sizes = new ResizeObserver((changes) => { for (const { target } of changes) fit(target.querySelector('.scroll')); });
  for (const box of document.querySelectorAll('.scroll')) { fit(box); sizes.observe(box.parentElement); }

  // a link from outside to a sentence
  const reveal = () => {
    const entry = /^#s[0-9]+$/u.test(location.hash) && document.querySelector(location.hash);
    if (!entry) return;
    entry.closest('details').open = true;
    entry.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();
})();
`;
