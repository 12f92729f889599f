// Search without a server: the names stand sorted in blocks, and one file says with which word each block begins.
const root = new URL('../', import.meta.url);
const most = 12;
const writtenOut = {
  ntm: 'nong thon moi', ocop: 'moi xa mot san pham', htx: 'hop tac xa', tht: 'to hop tac', sp: 'san pham', tp: 'thanh pho', tx: 'thi xa',
  tt: 'thi tran', qd: 'quiet dinh', nq: 'nghi quiet', ubnd: 'ui ban nhan dan', hdnd: 'hoi dong nhan dan', cp: 'co phan',
};
const fetched = new Map();

function read(path) {
  if (!fetched.has(path)) fetched.set(path, fetch(new URL(path, root)).then(answer => answer.ok ? answer.json() : Promise.reject(answer.status)));
  return fetched.get(path);
}

/** Small letters, no diacritics, đ as d, y as i, letters and digits alone, abbreviations written out. */
export function words(text) {
  const plain = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/đ/g, 'd').replace(/y/g, 'i');
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean).flatMap(word => (Object.hasOwn(writtenOut, word) ? writtenOut[word] : word).split(' '));
}

/** The rows whose key begins with `key`, from the block where it would stand and from the next: the best of them may stand last. */
async function rows(folder, key, blocks) {
  const index = await read(folder + 'index.json');
  let at = index.findIndex(beginning => beginning > key);
  at = Math.max(0, (at < 0 ? index.length : at) - 1);
  const found = [];
  for (; blocks > 0 && at < index.length && index[at].slice(0, key.length) <= key; blocks--, at++)
    found.push(...(await read(folder + at + '.json')).filter(row => row[0].startsWith(key)));
  return found;
}

/** How well a row fits; the better fit is the smaller number. Same words, begins with them, holds them in a row, joined, anywhere. */
function fit([key, kind], whole, length) {
  if (kind === 2) return 4;
  const same = key.split(' ').length === length;
  return kind === 0 ? (key === whole ? 0 : same ? 1 : 2) : 3;
}

/** What fits the text, best first: title, detail, address. */
export async function search(text, folder) {
  const wanted = words(text);
  if (!wanted.length) return [];
  const whole = wanted.join(' ').slice(0, 60);
  const hits = (await rows(folder, whole, 2)).map(row => [fit(row, whole, wanted.length), row]);
  if (hits.length < most && wanted.length > 1) {
    const [longest] = [...wanted].sort((a, b) => b.length - a.length);
    for (const row of await rows(folder, longest, 1)) {
      const name = words(row[3] + ' ' + row[4] + ' ' + row[0]);
      if (wanted.every(word => name.some(part => part.startsWith(word)))) hits.push([5, row]);
    }
  }
  hits.sort((a, b) => a[0] - b[0] || a[1][2] - b[1][2]);
  const seen = new Set();
  return hits.map(([, row]) => row).filter(row => !seen.has(row[2]) && seen.add(row[2])).slice(0, most)
    .map(([, , , title, detail, address]) => ({ title, detail, address: new URL(address, root).href }));
}

/** Shows what is found below the form while somebody types. */
export function attach(form) {
  const field = form.elements.q;
  const folder = `search/${document.documentElement.lang}/`;
  const list = document.createElement('ul');
  const status = document.createElement('p');
  list.className = 'hits';
  status.className = 'hits-status';
  status.setAttribute('role', 'status');
  form.append(status, list);
  let last = 0;
  async function show() {
    const turn = ++last;
    const hits = await search(field.value, folder).catch(() => []);
    if (turn !== last) return;
    list.replaceChildren(...hits.map(hit => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = hit.address;
      link.textContent = hit.title;
      item.append(link);
      if (hit.detail) item.append(Object.assign(document.createElement('small'), { textContent: ' ' + hit.detail }));
      return item;
    }));
    status.textContent = !field.value.trim() ? '' : hits.length ? form.dataset.found.replace('{count}', hits.length) : form.dataset.none;
  }
  field.addEventListener('input', show);
  form.addEventListener('keydown', event => {
    const links = [...list.querySelectorAll('a')];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') { field.value = ''; show(); field.focus(); }
    if (!step || !links.length) return;
    event.preventDefault();
    const next = links.indexOf(document.activeElement) + step;
    (links[next] ?? (next < 0 ? field : links.at(-1))).focus();
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked && form.dataset.results && !field.value) field.value = asked;
  if (field.value) show();
}
