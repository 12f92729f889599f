// Compares our parser, printer and validator with graphql-js over random documents.
//   node validation.mjs [--schema library|api] [documents] [seed]
//       compares; exits with 1 where the two differ
//   node validation.mjs --record FILE [documents] [seed]
//       also writes the short documents with the verdicts of graphql-js
import { writeFileSync } from 'node:fs';
import { buildSchema, print } from 'graphql';
import { Breaker } from './breaking.mjs';
import { DocumentGenerator } from './documents.mjs';
import { Engine } from './engine.mjs';
import { Random } from './random.mjs';
import { referenceVerdict } from './reference.mjs';
import { teachScalars } from './scalars.mjs';

const args = process.argv.slice(2);
const option = (flag) => (args.includes(flag) ? args.splice(args.indexOf(flag), 2)[1] : undefined);
const record = option('--record');
const schemaName = option('--schema') ?? 'library';
const count = Number(args[0] ?? 20000);
const seed = Number(args[1] ?? Date.now() % 2 ** 32);
console.log(`schema: ${schemaName}, documents: ${count}, seed: ${seed}`);

Engine.build();
const schema = buildSchema(Engine.schema(schemaName));
teachScalars(schema);
const random = new Random(seed);
const generator = new DocumentGenerator(schema, random);
const breaker = new Breaker(random, schema, generator);

function nextDocument() {
  const document = generator.next();
  const kind = random.next();
  if (kind > 0.25) breaker.break(document);
  let text = print(document);
  if (random.chance(0.3)) text = text.replace(/\n */g, random.pick([' ', '\r\n', '\n\n', ', ']));
  return kind > 0.85 ? breaker.breakText(text) : text;
}

// Where the two are meant to differ. Each comment says why.
const isMeant = (error, isReference) =>
  // graphql-js looks for @oneOf only where the input object's type is neither non-null nor an item of a list;
  // specification §5.8.5 makes no such difference.
  (error.rule === 'VariablesInAllowedPosition' && error.message.includes('OneOf Input Object'))
  // A query-only engine does not read type system definitions, which graphql-js refuses as not executable.
  || (isReference && error.rule === 'ExecutableDefinitions');

function sameMessage(actual, expected) {
  if (actual === expected) return true;
  // graphql-js takes the variables out of a literal before it shows it.
  const shown = actual.indexOf('value: ');
  if (shown > 0 && actual.includes(' cannot represent ') && actual.includes('$')) return expected.startsWith(actual.slice(0, shown));
  // A refusal of ours goes on where graphql-js ends: with the limit and what to do.
  if (actual.startsWith(`${expected}. The limit on `)) return true;
  // graphql-js shows values at any length.
  return actual.endsWith('…') && expected.startsWith(actual.slice(0, -1));
}

function same(actual, expected) {
  const ours = actual.errors.filter((error) => !isMeant(error, false));
  const theirs = expected.errors.filter((error) => !isMeant(error, true));
  return actual.printed === expected.printed && ours.length === theirs.length && ours.every((error, i) =>
    error.rule === theirs[i].rule && sameMessage(error.message, theirs[i].message)
    && JSON.stringify(error.locations) === JSON.stringify(theirs[i].locations));
}

const readsTypeSystem = (verdict) => verdict.errors.some((e) => e.message.includes('Unexpected type system definition'));

const tally = new Map();
const fixtures = [];
let differences = 0;
const engine = Engine.start(schemaName, 'validate');
for (let done = 0; done < count;) {
  const documents = Array.from({ length: Math.min(500, count - done) }, nextDocument);
  const expected = documents.map((text) => referenceVerdict(schema, text));
  const actual = await engine.ask(documents);
  documents.forEach((text, i) => {
    for (const rule of new Set(expected[i].errors.map((e) => e.rule || (expected[i].printed === null ? 'syntax' : 'limit')))) {
      tally.set(rule, (tally.get(rule) ?? 0) + 1);
    }
    if (expected[i].errors.length === 0) tally.set('valid', (tally.get('valid') ?? 0) + 1);
    if (readsTypeSystem(actual[i])) return;
    if (same(actual[i], expected[i])) {
      // A recorded verdict is compared to the letter, so those that are meant to differ are not recorded.
      if (text.length < 500 && JSON.stringify(actual[i]) === JSON.stringify(expected[i])) fixtures.push({ document: text, ...expected[i] });
      return;
    }
    differences++;
    if (differences <= 10) {
      console.log(`--- document ${done + i}\n${text}\n--- graphql-js\n${JSON.stringify(expected[i].errors, null, 1)}\n--- engine\n${JSON.stringify(actual[i].errors, null, 1)}`);
      if (expected[i].printed !== actual[i].printed) console.log(`--- printed by graphql-js\n${expected[i].printed}\n--- printed by the engine\n${actual[i].printed}`);
    }
  });
  done += documents.length;
}
engine.stop();

if (record) writeFileSync(record, fixtures.map((fixture) => JSON.stringify(fixture)).join('\n') + '\n');
for (const [rule, documents] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${rule}: ${documents}`);
console.log(`${differences} of ${count} documents differ`);
process.exitCode = differences > 0 ? 1 : 0;
