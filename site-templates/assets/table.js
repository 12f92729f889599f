// Sorts a long table by the column whose heading is pressed, and filters long tables and lists by what is typed.
const many = 8;
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

function value(cell) {
  const key = cell?.dataset.sort ?? cell?.querySelector('data[value]')?.value;
  return key ? Number(key) : cell?.innerText.trim() ?? '';
}

function compare(a, b) {
  const numbers = typeof a === 'number' && typeof b === 'number';
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return numbers ? a - b : collator.compare(a, b);
}

function fold(text) {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/đ/g, 'd');
}

/** Makes the headings of a table buttons, and puts a field above it. */
export function attach(table) {
  const body = table.tBodies[0];
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body || table.tBodies.length > 1) return;
  headings.forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const direction = heading.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
      headings.forEach(other => other.removeAttribute('aria-sort'));
      heading.setAttribute('aria-sort', direction > 0 ? 'ascending' : 'descending');
      body.append(...[...body.rows].map(row => [value(row.cells[column]), row])
        .sort((a, b) => direction * compare(a[0], b[0])).map(([, row]) => row));
    });
  });
  filter(table);
}

/** Puts a field above a table or a list, which leaves what holds every word that is typed; a part that has nothing left goes as a whole. */
export function filter(whole) {
  const { filter: label } = document.querySelector('script[data-filter]')?.dataset ?? {};
  const { found, none } = document.querySelector('form[role=search]')?.dataset ?? {};
  const items = [...whole.querySelectorAll('tbody tr, li')];
  if (!label || items.length < many) return;
  const texts = items.map(item => fold(item.textContent));
  const parts = whole.matches('table') ? [] : [...whole.children];
  const field = Object.assign(document.createElement('input'), { type: 'search', className: 'filter', placeholder: label });
  const status = Object.assign(document.createElement('div'), { className: 'filter-status' });
  field.setAttribute('aria-label', label);
  status.setAttribute('role', 'status');
  field.addEventListener('input', () => {
    const wanted = fold(field.value).split(/\s+/).filter(Boolean);
    items.forEach((item, n) => { item.hidden = !wanted.every(word => texts[n].includes(word)); });
    for (const part of parts) part.hidden = !part.querySelector('li:not([hidden])');
    const left = items.filter(item => !item.hidden).length;
    status.textContent = !wanted.length ? '' : left ? found.replace('{count}', left) : none;
  });
  whole.before(field, status);
}
