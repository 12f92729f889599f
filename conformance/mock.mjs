// Gives a graphql-js schema resolvers that make up values, nulls and failures out of numbers: the same ones that
// MockSchema.cs makes up.
import { GraphQLError, isAbstractType, isEnumType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';

export function mock(schema) {
  const plain = (type, seed) => {
    if (isListType(type)) return Array.from({ length: seed % 4 }, (_, i) => value(type.ofType, hash(`${seed}[${i}]`)));
    if (isEnumType(type)) return type.getValues()[seed % type.getValues().length].value;
    if (isLeafType(type)) return leaf(type.name, seed);
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type).map((t) => t.name).sort() : [type.name];
    return { __typename: possible[seed % possible.length], seed: hash(`${seed}`) };
  };
  const value = (type, seed) => {
    if (isNonNullType(type)) return seed % 41 === 3 ? null : plain(type.ofType, seed);
    return seed % 9 === 3 ? null : plain(type, seed);
  };
  for (const type of Object.values(schema.getTypeMap()).filter((t) => isObjectType(t) && !t.name.startsWith('__'))) {
    for (const field of Object.values(type.getFields())) {
      field.resolve = (parent, args) => {
        const given = field.args.filter((a) => args[a.name] != null).map((a) => `${a.name}:${text(args[a.name], a.type)}`);
        const seed = hash(`${parent?.seed ?? 0}.${field.name}(${given.join(',')})`);
        if (seed % 31 === 7) throw new GraphQLError('Made to fail.');
        return value(field.type, seed);
      };
    }
  }
  return schema;
}

function leaf(scalar, seed) {
  switch (scalar) {
    case 'Int': return (seed % 2000) - 1000;
    case 'Float': return (seed % 2000) / 8;
    case 'Boolean': return seed % 2 === 0;
    default: return `số ${seed % 1000} "\\\n`;
  }
}

function text(value, type) {
  if (value == null) return 'null';
  if (isNonNullType(type)) return text(value, type.ofType);
  if (isListType(type)) return `[${value.map((item) => text(item, type.ofType)).join(',')}]`;
  if (typeof value === 'object') {
    const fields = type.getFields();
    return `{${Object.keys(value).filter((key) => value[key] != null).sort().map((key) => `${key}:${text(value[key], fields[key].type)}`).join(',')}}`;
  }
  if (type.name === 'Float') return String((Math.trunc(value) % 1000003) + 0);
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function hash(text) {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  hash = Math.imul(hash, 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}
