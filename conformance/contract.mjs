// Holds the printed schema against the contract that was released last, and names every change that would break a client.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';

const [folder, file] = process.argv.slice(2);
if (!folder || !file) {
  console.error('Usage: node contract.mjs FOLDER-OF-RELEASED-CONTRACTS SCHEMA.graphql');
  process.exit(2);
}

const versions = readdirSync(folder).filter((name) => /^\d+\.\d+\.graphql$/.test(name));
const last = versions.sort((a, b) => numbers(a)[0] - numbers(b)[0] || numbers(a)[1] - numbers(b)[1]).at(-1);
const released = buildSchema(readFileSync(join(folder, last), 'utf8'));
const present = buildSchema(readFileSync(file, 'utf8'));

const breaking = findBreakingChanges(released, present);
for (const change of breaking) console.log(`breaks clients of ${last}: ${change.description} [${change.type}]`);
// A client that lists all values of an enum may stumble over a new one; that is said, and allowed.
for (const change of findDangerousChanges(released, present)) console.log(`to be announced: ${change.description} [${change.type}]`);
if (breaking.length > 0) {
  console.log(`
Keep what was there and mark it @deprecated with what to use instead (docs/api.md, Versions). Where a field has been
deprecated for a year, or was never right, release a new contract on purpose:
  cp ${file} ${join(folder, `${numbers(last)[0] + 1}.0.graphql`)}
and say in docs/contract/README.md what clients have to change.`);
}

console.log(`${breaking.length} breaking changes against ${last}`);
process.exit(breaking.length === 0 ? 0 : 1);

function numbers(name) {
  return name.split('.').slice(0, 2).map(Number);
}
