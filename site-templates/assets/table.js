// Sorts a table by the column whose heading is pressed, and filters long ones by what is typed.
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
const few = 8;

function value(cell) {
  const data = cell?.querySelector('data[value]');
  return data ? Number(data.getAttribute('value')) : cell?.innerText.trim() ?? '';
}

function compare(a, b) {
  const numbers = typeof a === 'number' && typeof b === 'number';
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return numbers ? a - b : collator.compare(a, b);
}

function fold(text) {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/đ/g, 'd');
}

/** Makes the headings of a table buttons. */
export function attach(table) {
  const body = table.tBodies[0];
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body || body.rows.length < 2 || table.tBodies.length > 1) return;
  headings.forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const direction = heading.ariaSort === 'ascending' ? -1 : 1;
      headings.forEach(other => other.removeAttribute('aria-sort'));
      heading.setAttribute('aria-sort', direction > 0 ? 'ascending' : 'descending');
      body.append(...[...body.rows].map(row => [value(row.cells[column]), row])
        .sort((a, b) => direction * compare(a[0], b[0])).map(([, row]) => row));
    });
  });
  const label = document.querySelector('script[data-filter]')?.dataset.filter;
  if (body.rows.length < few || !label) return;
  const field = Object.assign(document.createElement('input'), { type: 'search', className: 'filter', placeholder: label });
  field.setAttribute('aria-label', label);
  field.addEventListener('input', () => {
    const wanted = fold(field.value).split(/\s+/).filter(Boolean);
    for (const row of body.rows) row.hidden = !wanted.every(word => fold(row.innerText || row.textContent).includes(word));
  });
  table.before(field);
}
