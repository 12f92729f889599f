/**
 * @typedef {{ id: string, question: string, explanation: string, query: string, variables: string, isTable: boolean }} Example
 * @typedef {{ format: string, name: string }} Format
 */

/** What the server says about this page: its language and words, the examples, and the formats of a download.
 * @type {{ language: string, endpoint: string, texts: Record<string, string>, examples: Example[], formats: Format[] }} */
export const page = JSON.parse(document.getElementById('page').textContent);
