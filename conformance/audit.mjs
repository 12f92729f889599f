// Runs the server audits of graphql-http against an endpoint: every one must pass, none may only warn.
import { auditServer } from 'graphql-http';

const [url] = process.argv.slice(2);
if (!url) {
  console.error('Usage: node audit.mjs URL');
  process.exit(2);
}

const results = await auditServer({ url });
const failed = results.filter((result) => result.status !== 'ok');
for (const { status, id, name, reason, response } of failed)
  console.log(`${status} ${id} ${name}: ${reason} (HTTP ${response?.status})`);
console.log(`${results.length - failed.length} audits passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
