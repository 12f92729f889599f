// Gives graphql-js the scalars of our engine: which literals they accept, and what they say of others.
import { GraphQLError, Kind, print } from 'graphql';

const longest = 60;

function isDate(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const scalars = {
  Date: ['a date as YYYY-MM-DD is expected', (node) => node.kind === Kind.STRING && isDate(node.value)],
  DateTime: ['a date and time with offset is expected', (node) => node.kind === Kind.STRING && /^\d{4}-\d\d-\d\dT/.test(node.value)],
  Decimal: ['a decimal number of up to 28 digits is expected', (node) => [Kind.INT, Kind.FLOAT].includes(node.kind) && Math.abs(Number(node.value)) < 7e28],
  Long: ['a whole number of 64 bits is expected', (node) => node.kind === Kind.INT && BigInt.asIntN(64, BigInt(node.value)) === BigInt(node.value)],
  URL: ['an address is expected', (node) => node.kind === Kind.STRING],
};

export function teachScalars(schema) {
  for (const [name, [expectation, accepts]] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (type === undefined) continue;
    type.coerceInputLiteral = (node) => {
      if (accepts(node)) return node.value;
      const text = print(node);
      const shown = text.length > longest ? text.slice(0, longest) + '…' : text;
      throw new GraphQLError(`${name} cannot represent ${shown}: ${expectation}.`, { nodes: node });
    };
  }
}
