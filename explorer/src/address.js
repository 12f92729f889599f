import { page } from './page.js';

// What servers and mail programs take.
const longest = 8000;

const parameters = new URLSearchParams(location.search);

/** The query and variables of the address by which the page was opened. */
export const opened = { query: parameters.get('query'), variables: parameters.get('variables') };

/** The address that opens this page with the query. */
export function addressOf(query, variables) {
  const asked = new URLSearchParams({ query });
  if (variables?.trim()) asked.set('variables', variables);
  if (page.language === 'en') asked.set('lang', 'en');
  return new URL(`${page.endpoint}?${asked}`, location.href).href;
}

/** Keeps the address of the page that of its query, so that it can be copied, sent and cited. */
export function show(query, variables) {
  const address = query?.trim() ? addressOf(query, variables) : page.endpoint;
  if (address.length <= longest) history.replaceState(null, '', address);
}
