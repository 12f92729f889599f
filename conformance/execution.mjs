// Compares our execution with graphql-js over random operations and variables: the same data, and the same places that
// are null because of an error.
//   node execution.mjs [operations] [seed]
//       compares; exits with 1 where the two differ
//   node execution.mjs --record FILE [operations] [seed]
//       also writes the short operations with the answers of graphql-js
import { writeFileSync } from 'node:fs';
import { buildSchema, execute, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, print, typeFromAST, validate } from 'graphql';
import { isDeepStrictEqual } from 'node:util';
import { DocumentGenerator } from './documents.mjs';
import { Engine } from './engine.mjs';
import { mock } from './mock.mjs';
import { Random } from './random.mjs';

const args = process.argv.slice(2);
const option = (flag) => (args.includes(flag) ? args.splice(args.indexOf(flag), 2)[1] : undefined);
const record = option('--record');
const count = Number(args[0] ?? 5000);
const seed = Number(args[1] ?? Date.now() % 2 ** 32);
console.log(`operations: ${count}, seed: ${seed}`);

Engine.build();
const schema = mock(buildSchema(Engine.schema('library')));
const random = new Random(seed);
const generator = new DocumentGenerator(schema, random);

const requests = [];
while (requests.length < count) {
  const document = generator.next();
  if (validate(schema, document).length > 0) continue;
  const operation = random.pick(document.definitions.filter((d) => d.kind === 'OperationDefinition'));
  const variables = {};
  for (const { variable, type } of operation.variableDefinitions) {
    const value = input(typeFromAST(schema, type));
    if (value !== undefined) variables[variable.name.value] = value;
  }
  requests.push({ document, request: { query: print(document), operationName: operation.name?.value, variables } });
}

const engine = Engine.start('library', 'execute');
const answers = [];
for (let i = 0; i < count; i += 200) answers.push(...await engine.ask(requests.slice(i, i + 200).map((r) => r.request)));
engine.stop();

const fixtures = [];
let differences = 0;
let errors = 0;
let refused = 0;
for (const [i, { document, request }] of requests.entries()) {
  const expected = JSON.parse(JSON.stringify(await execute({
    schema, document, variableValues: request.variables, operationName: request.operationName,
    rootValue: { seed: 0 }, typeResolver: (value) => value.__typename,
  })));
  const actual = answers[i];
  errors += expected.errors?.length ?? 0;
  refused += 'data' in expected ? 0 : 1;
  const problem = difference(actual, expected);
  if (problem === undefined) {
    keep(request, expected);
    continue;
  }
  differences++;
  if (differences <= 4)
    console.log(`${problem}\n${request.query}\n${JSON.stringify(request.variables)}\nours:   ${JSON.stringify(actual)}\ntheirs: ${JSON.stringify(expected)}\n`);
}
if (record) writeFileSync(record, fixtures.map((fixture) => JSON.stringify(fixture)).join('\n') + '\n');
console.log(`${count} operations (${errors} field errors, ${refused} refused): ${differences} differences`);
process.exit(differences === 0 ? 0 : 1);

function difference(actual, expected) {
  if ('data' in actual !== 'data' in expected) return 'one side refused the request';
  if (!('data' in expected)) return undefined;
  // As text, so that the order of the fields counts too.
  if (JSON.stringify(actual.data) !== JSON.stringify(expected.data)) return 'data differs';
  const nulls = (answer) => [...new Set((answer.errors ?? []).map((error) => nullAt(answer.data, error.path)))].sort();
  if (!isDeepStrictEqual(nulls(actual), nulls(expected))) return 'other places are null because of errors';
  // Where null travels up, graphql-js stops at the first of several errors below; ours may tell of the others too.
  const told = new Set(actual.errors?.map((error) => JSON.stringify(error.path)));
  return expected.errors?.some((error) => !told.has(JSON.stringify(error.path))) ? 'an error is missing' : undefined;
}

// A recorded operation is one that a person can read; of answers without a field there are enough after a few.
function keep(request, expected) {
  const fixture = { ...request, data: expected.data, errors: expected.errors?.map((error) => error.path ?? null) ?? [] };
  const isShort = JSON.stringify(fixture).length < 900;
  const isPlain = expected.data === undefined || Object.keys(expected.data ?? {}).length === 0;
  if (isShort && (!isPlain || random.chance(0.1))) fixtures.push(fixture);
}

// The part of an error's path that leads to the null that it left in the data.
function nullAt(data, path) {
  let value = data;
  let length = 0;
  while (value !== null && length < path.length) value = value[path[length++]];
  return JSON.stringify(path.slice(0, length));
}

// A random JSON value of an input type; undefined leaves it out, and now and then it is of no such type.
function input(type, depth = 0) {
  if (random.chance(0.02)) return random.pick(['odd', 1.5, true, null, [], { odd: 1 }, [null]]);
  if (isNonNullType(type)) return some(type.ofType, depth);
  const roll = random.next();
  return roll < 0.15 ? undefined : roll < 0.25 ? null : some(type, depth);
}

function some(type, depth) {
  if (isListType(type)) {
    if (random.chance(0.15)) return input(type.ofType, depth + 1) ?? null;
    return Array.from({ length: random.below(3) }, () => input(type.ofType, depth + 1) ?? null);
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    if (type.isOneOf) {
      const field = random.pick(fields);
      return { [field.name]: some(field.type, depth + 1) };
    }
    const value = {};
    for (const field of fields) {
      const item = !isNonNullType(field.type) && (depth > 2 || random.chance(0.4)) ? undefined : input(field.type, depth + 1);
      if (item !== undefined) value[field.name] = item;
    }
    return value;
  }
  switch (getNamedType(type).name) {
    case 'Int': return random.pick([0, 1, -7, 2.0, 2147483647]);
    case 'Float': return random.pick([0, 1.5, -2.25, 1e3]);
    case 'Boolean': return random.chance(0.5);
    case 'ID': return random.pick(['7', 7, 'seven']);
    default: return random.pick(['text', '', 'đồng']);
  }
}
