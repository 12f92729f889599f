import { page } from './page.js';

/** Asks for the answer as a file and saves it; a refusal is thrown with the words of the server. */
export async function download(format, operationName, query, variables) {
  const response = await fetch(`${page.endpoint}?format=${format}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': page.language },
    body: JSON.stringify({ query, operationName: operationName ?? undefined, variables: variables?.trim() ? JSON.parse(variables) : undefined }),
  }).catch(() => { throw new Error(page.texts.unreachable); });
  if (!response.ok) throw new Error((await response.json()).errors.map((error) => error.message).join(' '));

  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = /filename="?([^";]+)/.exec(response.headers.get('content-disposition'))?.[1] ?? `opendata.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
