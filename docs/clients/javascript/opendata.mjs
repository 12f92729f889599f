// Every figure of the dataset, with the document and the paragraph that says it, page by page.
//
// Needs Node 20 and nothing else; without the last part it runs in a browser too:
//
//     node opendata.mjs http://127.0.0.1:5080/graphql
// @ts-check

/**
 * Where a figure stands: the n-th non-empty line of the document, from 1.
 * @typedef {{ paragraph: number, source: { id: string } }} Citation
 */

/**
 * One figure; `citation` is null where it was calculated from others.
 * @typedef {{ id: string, value: number, indicator: { name: string }, period: { text: string }, citation: Citation | null }} Figure
 */

/**
 * One error of an answer; `extensions.code` is what programs should look at.
 * @typedef {{ message: string, extensions: { code: string } }} GraphQLError
 */

const query = `
  query Figures($after: String) {
    facts(first: 100, after: $after, where: { value: { neq: null } }, order: [{ id: ASC }]) {
      nodes { id value indicator { name(lang: EN) } period { text } citation { paragraph source { id } } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

/** The API understood the request and refused it. */
export class Refused extends Error {
  /** @param {GraphQLError[]} errors */
  constructor(errors) {
    super(errors.map((error) => `${error.message} (${error.extensions?.code})`).join('; '));
    this.errors = errors;
  }
}

/** Asks one GraphQL endpoint. Waits and asks again, a few times, where the server says that it is busy. */
export class Client {
  /** @param {string} endpoint */
  constructor(endpoint, attempts = 4) {
    this.endpoint = endpoint;
    this.attempts = attempts;
  }

  /**
   * All figures that have a value, a page at a time.
   * @returns {AsyncGenerator<Figure, void>}
   */
  async *figures() {
    for (let after = null; ;) {
      const { facts } = await this.ask(query, { after });
      yield* facts.nodes;
      if (!facts.pageInfo.hasNextPage) return;
      after = facts.pageInfo.endCursor;
    }
  }

  /**
   * The data of an answer without errors.
   * @param {string} query
   * @param {Record<string, unknown>} [variables]
   * @returns {Promise<any>}
   */
  async ask(query, variables = {}) {
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(this.endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(30_000),
      });
      if ([429, 503].includes(response.status) && attempt < this.attempts) {
        const seconds = Number(response.headers.get('retry-after') ?? attempt);
        await new Promise((resume) => setTimeout(resume, seconds * 1000));
        continue;
      }

      if (!response.headers.get('content-type')?.includes('json')) throw new Error(`${response.status} ${response.statusText}`);
      const answer = await response.json();
      if (answer.errors) throw new Refused(answer.errors);
      return answer.data;
    }
  }
}

if (import.meta.filename === process.argv[1]) {
  const client = new Client(process.argv[2] ?? 'http://127.0.0.1:5080/graphql');
  try {
    for await (const { id, period, value, citation } of client.figures())
      console.log([id, period.text, value, citation ? `${citation.source.id} ${citation.paragraph}` : 'calculated'].join('\t'));
  } catch (failure) {
    console.error(failure instanceof Refused ? failure.message : `${client.endpoint}: ${/** @type {Error} */ (failure).message}`);
    process.exitCode = 1;
  }
}
