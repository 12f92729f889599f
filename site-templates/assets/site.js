// Loads what a reader uses, when it is used. Every page is whole without it.
const forms = document.querySelectorAll('form[role=search]');
for (const form of forms) {
  const load = () => import('./search.js').then(search => search.attach(form));
  form.addEventListener('focusin', load, { once: true });
  if (new URLSearchParams(location.search).has('q') && form.dataset.results) load();
}
// A short table or list is seen whole at a glance: nothing is loaded for it.
const few = 5;
const long = [...document.querySelectorAll('.sortable, .filterable')].filter(one => one.querySelectorAll('tbody tr, li').length >= few);
if (long.length) import('./table.js').then(table => long.forEach(one => one.matches('table') ? table.attach(one) : table.filter(one)));
