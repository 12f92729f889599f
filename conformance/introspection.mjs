// Compares what an endpoint says of its schema with what graphql-js makes of the printed schema: the introspection must
// be the same, and printing it again must give the same text.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import {
  buildSchema, getIntrospectionQuery, introspectionFromSchema, isIntrospectionType, isSpecifiedDirective,
  isSpecifiedScalarType, printDirective, printSchema, printType, validateSchema,
} from 'graphql';

const [url, file] = process.argv.slice(2);
if (!url || !file) {
  console.error('Usage: node introspection.mjs URL SCHEMA.graphql');
  process.exit(2);
}

const options = {
  descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true,
  inputValueDeprecation: true, oneOf: true,
};
const printed = readFileSync(file, 'utf8');
const schema = buildSchema(printed);
const problems = validateSchema(schema).map((error) => `invalid schema: ${error.message}`);

const response = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: getIntrospectionQuery(options) }),
});
const answer = await response.json();
for (const error of answer.errors ?? [])
  problems.push(`introspection failed: ${error.message}`);

compare('', inOrder(answer.data?.__schema), inOrder(withoutDrafts(introspectionFromSchema(schema, options).__schema)));
const again = printAgain(schema);
if (again !== printed)
  problems.push(`printing the schema again differs from line ${again.split('\n').findIndex((line, i) => line !== printed.split('\n')[i]) + 1} on`);

for (const problem of problems.slice(0, 20))
  console.log(problem);
console.log(`${problems.length} differences over ${Object.keys(schema.getTypeMap()).length} types`);
process.exit(problems.length === 0 ? 0 : 1);

// The order of types, directives and possible types means nothing; that of everything else is compared.
function inOrder(introspection) {
  const byName = (a, b) => (a.name < b.name ? -1 : 1);
  for (const type of introspection?.types ?? [])
    type.possibleTypes?.sort(byName);
  introspection?.types.sort(byName);
  introspection?.directives.sort(byName);
  return introspection;
}

// graphql-js 17 knows proposals that came after the specification of September 2025.
function withoutDrafts(introspection) {
  const drafts = new Set(['FRAGMENT_VARIABLE_DEFINITION', 'DIRECTIVE_DEFINITION']);
  const locations = introspection.types.find((type) => type.name === '__DirectiveLocation');
  locations.enumValues = locations.enumValues.filter((value) => !drafts.has(value.name));
  const directive = introspection.types.find((type) => type.name === '__Directive');
  directive.fields = directive.fields.filter((field) => !['isDeprecated', 'deprecationReason'].includes(field.name));
  const list = introspection.types.find((type) => type.name === '__Schema').fields.find((field) => field.name === 'directives');
  list.args = [];
  for (const definition of introspection.directives) {
    definition.locations = definition.locations.filter((location) => !drafts.has(location));
    delete definition.isDeprecated;
    delete definition.deprecationReason;
  }
  return introspection;
}

function compare(path, ours, theirs) {
  if (isDeepStrictEqual(ours, theirs))
    return;
  if (typeof ours !== 'object' || typeof theirs !== 'object' || !ours || !theirs) {
    problems.push(`${path}: ${JSON.stringify(ours)?.slice(0, 100)} instead of ${JSON.stringify(theirs)?.slice(0, 100)}`);
    return;
  }
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)]))
    compare(`${path}.${ours[key]?.name ?? key}`, ours[key], theirs[key]);
}

// graphql-js prints types in the order in which they were found; ours are printed by name.
function printAgain(schema) {
  const byName = (a, b) => (a.name < b.name ? -1 : 1);
  const definition = printSchema(schema).match(/^(""".*?"""\n)?schema \{[^}]*\}\n/s)?.[0].trimEnd();
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive)).sort(byName).map(printDirective);
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isSpecifiedScalarType(type) && !isIntrospectionType(type)).sort(byName).map(printType);
  return [definition, ...directives, ...types].filter(Boolean).join('\n\n') + '\n';
}
