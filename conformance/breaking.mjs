// Ways to break a document: each makes one rule of the specification likely to fail, and now and then another.
import { getNamedType, isCompositeType, isObjectType, Kind, parseType, parseValue, visit } from 'graphql';
import { selectionsOf } from './documents.mjs';

const name = (value) => ({ kind: Kind.NAME, value });
const typo = (text, random) => {
  const at = random.below(text.length);
  return random.pick([
    text.slice(0, at) + text.slice(at + 1) || 'x',
    text.slice(0, at) + 'x' + text.slice(at),
    text.slice(0, at) + text.slice(at).split('').reverse().join(''),
    text.toUpperCase() === text ? text.toLowerCase() : text.toUpperCase(),
  ]);
};

const directive = (directiveName, ...args) => ({
  kind: Kind.DIRECTIVE,
  name: name(directiveName),
  arguments: args.map(([argument, value]) => ({ kind: Kind.ARGUMENT, name: name(argument), value: parseValue(value, { noLocation: true }) })),
});

export class Breaker {
  #random;
  #schema;
  #generator;

  constructor(random, schema, generator) {
    this.#random = random;
    this.#schema = schema;
    this.#generator = generator;
  }

  // Breaks a document in place, once or a few times.
  break(document) {
    const ways = Object.values(this.#ways);
    const count = 1 + (this.#random.chance(0.3) ? this.#random.below(3) : 0);
    for (let i = 0; i < count; i++) this.#random.pick(ways)(document);
  }

  #all(document, ...kinds) {
    const found = [];
    visit(document, { enter: (node) => { if (kinds.includes(node.kind)) found.push(node); } });
    return found;
  }

  #one(document, kinds, action) {
    const nodes = this.#all(document, ...[kinds].flat());
    if (nodes.length > 0) action(this.#random.pick(nodes));
  }

  #rename(document, kind) {
    this.#one(document, kind, (node) => { node.name = name(typo(node.name.value, this.#random)); });
  }

  #typeName() {
    return this.#random.pick([...Object.keys(this.#schema.getTypeMap()), 'Boook', 'wrok']);
  }

  // A field of any type, wherever it is put.
  #anyField() {
    const types = Object.values(this.#schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
    const field = this.#random.pick(Object.values(this.#random.pick(types).getFields()));
    const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
    return this.#random.pick([field.name + below, field.name + below, `x: ${field.name}${below}`, '__typename']);
  }

  #sameFields = ['authors { id: name }', 'authors(first: 1) { id }', 'related { title(short: true) }', 'related { ... on Book { pages } ... on Film { pages } }', 'title(short: false)', 'title: id', '... on Book { x: pages } ... on Film { x: pages }', '... on Book { x: title } ... on Film { x: id }', '... on Film { director { name: born } }'];

  #ways = {
    operationKind: (d) => this.#one(d, Kind.OPERATION_DEFINITION, (o) => { o.operation = this.#random.pick(['mutation', 'subscription']); }),
    operationName: (d) => this.#one(d, Kind.OPERATION_DEFINITION, (o) => d.definitions.push({ ...o, selectionSet: { kind: Kind.SELECTION_SET, selections: selectionsOf('__typename') } })),
    anonymousOperation: (d) => this.#one(d, Kind.OPERATION_DEFINITION, (o) => { o.name = undefined; d.definitions.push({ ...o, name: name('Other') }); }),
    typeName: (d) => this.#rename(d, Kind.NAMED_TYPE),
    typeCondition: (d) => this.#one(d, [Kind.FRAGMENT_DEFINITION, Kind.INLINE_FRAGMENT], (f) => { f.typeCondition = { kind: Kind.NAMED_TYPE, name: name(this.#typeName()) }; }),
    variableType: (d) => this.#one(d, Kind.VARIABLE_DEFINITION, (v) => { v.type = parseType(this.#random.pick(['Int', 'Int!', '[Int]', '[[Int!]]', 'String', 'Book', 'Item', 'ID!', 'PriceRange', 'Float', 'Boolean', '[Format!]!', 'Nope']), { noLocation: true }); }),
    variableDefault: (d) => this.#one(d, Kind.VARIABLE_DEFINITION, (v) => { v.defaultValue = parseValue(this.#generator.values.any().replaceAll('$free', '1'), { noLocation: true }); }),
    leafSelection: (d) => this.#one(d, Kind.FIELD, (f) => { f.selectionSet = f.selectionSet ? undefined : { kind: Kind.SELECTION_SET, selections: selectionsOf('id') }; }),
    fieldName: (d) => this.#rename(d, Kind.FIELD),
    foreignField: (d) => this.#one(d, Kind.SELECTION_SET, (s) => s.selections.push(...selectionsOf(this.#anyField()))),
    fragmentName: (d) => this.#one(d, Kind.FRAGMENT_DEFINITION, (f) => d.definitions.push({ ...f })),
    spreadName: (d) => this.#rename(d, Kind.FRAGMENT_SPREAD),
    unusedFragment: (d) => d.definitions.push({ kind: Kind.FRAGMENT_DEFINITION, name: name('Unused'), typeCondition: { kind: Kind.NAMED_TYPE, name: name(this.#typeName()) }, selectionSet: { kind: Kind.SELECTION_SET, selections: selectionsOf('id') } }),
    cycle: (d) => {
      const fragments = d.definitions.filter((f) => f.kind === Kind.FRAGMENT_DEFINITION);
      if (fragments.length === 0) return;
      for (let i = 0; i < 1 + this.#random.below(3); i++) {
        const spread = { kind: Kind.FRAGMENT_SPREAD, name: name(this.#random.pick(fragments).name.value) };
        this.#random.pick(this.#all(this.#random.pick(fragments), Kind.SELECTION_SET)).selections.push(spread);
      }
    },
    anySpread: (d) => {
      const fragments = d.definitions.filter((f) => f.kind === Kind.FRAGMENT_DEFINITION);
      if (fragments.length === 0) return;
      this.#one(d, Kind.SELECTION_SET, (s) => s.selections.push({ kind: Kind.FRAGMENT_SPREAD, name: name(this.#random.pick(fragments).name.value) }));
    },
    inlineCondition: (d) => this.#one(d, Kind.SELECTION_SET, (s) => s.selections.push({ kind: Kind.INLINE_FRAGMENT, typeCondition: { kind: Kind.NAMED_TYPE, name: name(this.#typeName()) }, selectionSet: { kind: Kind.SELECTION_SET, selections: selectionsOf(this.#random.pick(['id', 'title', 'pages', 'name', '__typename'])) } })),
    variableTwice: (d) => this.#one(d, Kind.OPERATION_DEFINITION, (o) => { if (o.variableDefinitions.length > 0) o.variableDefinitions.push({ ...this.#random.pick(o.variableDefinitions) }); }),
    variableGone: (d) => this.#one(d, Kind.OPERATION_DEFINITION, (o) => { o.variableDefinitions.splice(this.#random.below(o.variableDefinitions.length + 1), 1); }),
    variableUnused: (d) => this.#one(d, Kind.OPERATION_DEFINITION, (o) => o.variableDefinitions.push({ kind: Kind.VARIABLE_DEFINITION, variable: { kind: Kind.VARIABLE, name: name('unused') }, type: parseType('Int', { noLocation: true }) })),
    variableUse: (d) => this.#one(d, [Kind.ARGUMENT, Kind.OBJECT_FIELD], (a) => { a.value = { kind: Kind.VARIABLE, name: name(this.#random.pick(['v0', 'v1', 'v2', 'free'])) }; }),
    directive: (d) => this.#one(d, [Kind.FIELD, Kind.FRAGMENT_SPREAD, Kind.INLINE_FRAGMENT, Kind.OPERATION_DEFINITION, Kind.FRAGMENT_DEFINITION, Kind.VARIABLE_DEFINITION], (node) => {
      const choices = [directive('skip', ['if', 'true']), directive('skip'), directive('include', ['if', '"yes"']), directive('include', ['unless', 'true']), directive('level', ['value', '1'], ['tagg', '"x"']), directive('level', ['value', 'null']), directive('mark', ['tag', '"a"']), directive('onQuery'), directive('nowhere', ['at', '1']), directive('deprecated'), directive('level', ['value', '1'], ['value', '2'])];
      node.directives = [...(node.directives ?? []), this.#random.pick(choices)];
      if (this.#random.chance(0.4)) node.directives.push(this.#random.pick(choices));
      // Variables may not stand in the directives of a variable definition, and none of these holds one.
    }),
    argumentName: (d) => this.#rename(d, Kind.ARGUMENT),
    argumentAdded: (d) => this.#one(d, Kind.FIELD, (f) => { f.arguments = [...(f.arguments ?? []), { kind: Kind.ARGUMENT, name: name(this.#random.pick(['id', 'first', 'where', 'short', 'currency', 'rounded', 'price', 'odd'])), value: parseValue(this.#generator.values.any(), { noLocation: true }) }]; }),
    argumentGone: (d) => this.#one(d, Kind.FIELD, (f) => { f.arguments = (f.arguments ?? []).slice(1); }),
    argumentValue: (d) => this.#one(d, [Kind.ARGUMENT, Kind.OBJECT_FIELD], (a) => { a.value = parseValue(this.#generator.values.any(), { noLocation: true }); }),
    objectField: (d) => this.#rename(d, Kind.OBJECT_FIELD),
    objectFieldTwice: (d) => this.#one(d, Kind.OBJECT, (o) => { if (o.fields.length > 0) o.fields = [...o.fields, { ...this.#random.pick(o.fields) }]; }),
    objectFieldGone: (d) => this.#one(d, Kind.OBJECT, (o) => { o.fields = o.fields.slice(1); }),
    objectFieldNull: (d) => this.#one(d, Kind.OBJECT_FIELD, (f) => { f.value = { kind: Kind.NULL }; }),
    sameAlias: (d) => this.#one(d, Kind.SELECTION_SET, (s) => { for (const f of s.selections) if (f.kind === Kind.FIELD && this.#random.chance(0.7)) f.alias = name(this.#random.pick(['same', 'id', 'title'])); }),
    sameAliasFarApart: (d) => { for (const f of this.#random.sample(this.#all(d, Kind.FIELD), 5)) f.alias = name('same'); },
    sameField: (d) => this.#one(d, Kind.SELECTION_SET, (s) => s.selections.push(...selectionsOf(this.#random.pick(this.#sameFields)))),
    copiedField: (d) => this.#one(d, Kind.SELECTION_SET, (s) => {
      const field = this.#random.pick(this.#all(d, Kind.FIELD));
      s.selections.push(structuredClone(field));
      if (this.#random.chance(0.5)) s.selections.push({ ...structuredClone(field), arguments: [] });
    }),
    introspection: (d) => this.#one(d, Kind.OPERATION_DEFINITION, (o) => o.selectionSet.selections.push(...selectionsOf(this.#random.pick(['__schema { types { fields { type { fields { name } } } } }', '__schema { types { fields { type { fields { type { fields { name } } } } } } }', '__type(name: "Book") { interfaces { possibleTypes { inputFields { name } } } }', '__schema { directives { args { type { ofType { name } } } } }', '__type { name }'])))),
  };

  // Breaks the text itself: a few characters deleted, doubled, swapped or put in.
  breakText(text) {
    const random = this.#random;
    const pieces = ['{', '}', '(', ')', '[', ']', ':', '=', '!', '$', '@', '|', '&', '...', '..', '.5', '"', '"""', '\\', '#', ',', '\n', '\r\n', '\r', '\uFEFF', '\t', '0', '00', '1.', '1e', '-', '1x', "'", '?', 'é', '😀', '\u0000', '"\\u{110000}"', '"\\uD83D"', '"\\uD83D\\uDE00"', '"\\q"', 'on', 'null', 'fragment', 'query', 'true'];
    for (let i = 0; i < 1 + random.below(3); i++) {
      const at = random.below(text.length + 1);
      const length = 1 + random.below(3);
      text = random.pick([
        () => text.slice(0, at) + text.slice(at + length),
        () => text.slice(0, at) + text.slice(at, at + length) + text.slice(at),
        () => text.slice(0, at) + random.pick(pieces) + text.slice(at),
        () => text.slice(0, at),
      ])();
    }
    // Half a surrogate pair cannot travel in JSON.
    return text.toWellFormed();
  }
}
