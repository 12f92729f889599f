// Loads what a reader uses, when it is used. Every page is whole without it.
const forms = document.querySelectorAll('form[role=search]');
for (const form of forms) {
  const load = () => import('./search.js').then(search => search.attach(form));
  form.addEventListener('focusin', load, { once: true });
  if (new URLSearchParams(location.search).has('q') && form.dataset.results) load();
}
const tables = document.querySelectorAll('table.sortable');
if (tables.length) import('./table.js').then(table => tables.forEach(table.attach));
