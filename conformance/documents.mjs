// Random documents that are valid, or nearly so, for a schema. They are built as graphql-js syntax trees.
import {
  getNamedType, isAbstractType, isCompositeType, isInterfaceType, isLeafType, isNonNullType, isObjectType,
  isRequiredArgument, isUnionType, Kind, parse, parseType, parseValue, typeFromAST, visit,
} from 'graphql';
import { ValueGenerator } from './values.mjs';

const name = (value) => ({ kind: Kind.NAME, value });

export class DocumentGenerator {
  #schema;
  #random;
  #composites;
  #fragments;
  #variables;
  #values;
  #constants;
  #aliases;

  constructor(schema, random) {
    this.#schema = schema;
    this.#random = random;
    this.#composites = Object.values(schema.getTypeMap())
      .filter((type) => isCompositeType(type) && !type.name.startsWith('__'));
    this.#values = new ValueGenerator(random, (type) => this.#variable(type));
    this.#constants = new ValueGenerator(random, () => undefined);
  }

  get values() {
    return this.#values;
  }

  next() {
    const random = this.#random;
    this.#fragments = [];
    this.#variables = new Map();
    this.#aliases = 0;
    const count = random.chance(0.2) ? 2 + random.below(2) : 1;
    const definitions = Array.from({ length: count }, (_, i) => this.#operation(count > 1 || random.chance(0.5) ? `Op${i}` : undefined));
    for (let i = 0; i < this.#fragments.length; i++) {
      const fragment = this.#fragments[i];
      definitions.push({
        kind: Kind.FRAGMENT_DEFINITION,
        description: this.#description(),
        name: name(fragment.name),
        typeCondition: { kind: Kind.NAMED_TYPE, name: name(fragment.type.name) },
        directives: this.#directives('FRAGMENT_DEFINITION'),
        selectionSet: this.#selectionSet(fragment.type, 3, i + 1),
      });
    }
    const document = { kind: Kind.DOCUMENT, definitions: random.chance(0.3) ? definitions.reverse() : definitions };
    this.#defineVariables(document);
    return document;
  }

  #description() {
    const random = this.#random;
    return random.chance(0.1)
      ? { kind: Kind.STRING, value: random.pick(['What it is for.', '', 'two\n  lines', 'đồng "quoted"']), block: random.chance(0.5) }
      : undefined;
  }

  #operation(operationName) {
    return {
      kind: Kind.OPERATION_DEFINITION,
      description: this.#description(),
      operation: 'query',
      name: operationName === undefined ? undefined : name(operationName),
      variableDefinitions: [],
      directives: this.#directives('QUERY'),
      selectionSet: this.#selectionSet(this.#schema.getQueryType(), 4, 0),
    };
  }

  #selectionSet(type, depth, firstFragment) {
    const random = this.#random;
    const selections = Array.from({ length: 1 + random.below(4) }, () => this.#selection(type, depth, firstFragment));
    return { kind: Kind.SELECTION_SET, selections };
  }

  #selection(type, depth, firstFragment) {
    const random = this.#random;
    const roll = random.next();
    if (depth > 0 && roll < 0.12) return this.#inlineFragment(type, depth, firstFragment);
    if (roll < 0.22) {
      const spread = this.#spread(type, firstFragment);
      if (spread !== undefined) return spread;
    }
    return this.#field(type, depth, firstFragment);
  }

  #inlineFragment(type, depth, firstFragment) {
    const condition = this.#random.chance(0.2) ? undefined : this.#random.pick(this.#overlapping(type));
    return {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: condition && { kind: Kind.NAMED_TYPE, name: name(condition.name) },
      directives: this.#directives('INLINE_FRAGMENT'),
      selectionSet: this.#selectionSet(condition ?? type, depth - 1, firstFragment),
    };
  }

  #spread(type, firstFragment) {
    const random = this.#random;
    const possible = this.#overlapping(type);
    let fragment = random.pick(this.#fragments.slice(firstFragment).filter((f) => possible.includes(f.type)) ?? []);
    if (fragment === undefined || random.chance(0.3)) {
      if (this.#fragments.length >= 5) return undefined;
      fragment = { name: `Fragment${this.#fragments.length}`, type: random.pick(possible) };
      this.#fragments.push(fragment);
    }
    return { kind: Kind.FRAGMENT_SPREAD, name: name(fragment.name), directives: this.#directives('FRAGMENT_SPREAD') };
  }

  #overlapping(type) {
    const objects = (t) => (isAbstractType(t) ? this.#schema.getPossibleTypes(t) : [t]);
    const own = objects(type);
    return this.#composites.filter((other) => objects(other).some((t) => own.includes(t)));
  }

  #field(type, depth, firstFragment) {
    const random = this.#random;
    const fields = isUnionType(type) ? [] : Object.values(type.getFields())
      .filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
    if (fields.length === 0 || random.chance(0.05)) {
      return { kind: Kind.FIELD, name: name('__typename'), arguments: [], directives: this.#directives('FIELD') };
    }
    const field = random.pick(fields);
    const args = field.args.filter((arg) => isRequiredArgument(arg) || random.chance(0.3));
    const composite = isCompositeType(getNamedType(field.type));
    const alias = random.chance(args.length > 0 || composite ? 0.7 : 0.15) ? name(`a${this.#aliases++}`) : undefined;
    return {
      kind: Kind.FIELD,
      alias,
      name: name(field.name),
      arguments: args.map((arg) => this.#argument(arg)),
      directives: this.#directives('FIELD'),
      selectionSet: composite ? this.#selectionSet(getNamedType(field.type), depth - 1, firstFragment) : undefined,
    };
  }

  #argument(arg) {
    return { kind: Kind.ARGUMENT, name: name(arg.name), value: parseValue(this.#values.of(arg.type), { noLocation: true }) };
  }

  #directives(location) {
    const random = this.#random;
    if (!random.chance(0.08)) return [];
    const directive = random.pick(this.#schema.getDirectives().filter((d) => d.locations.includes(location)));
    if (directive === undefined) return [];
    const args = directive.args.filter((arg) => isRequiredArgument(arg) || random.chance(0.5));
    return [{ kind: Kind.DIRECTIVE, name: name(directive.name), arguments: args.map((arg) => this.#argument(arg)) }];
  }

  #variable(type) {
    const random = this.#random;
    const text = String(type);
    const fitting = [...this.#variables].filter(([, known]) => known === text || known === text + '!');
    if (fitting.length > 0 && random.chance(0.6)) return random.pick(fitting)[0];
    const variable = `v${this.#variables.size}`;
    this.#variables.set(variable, isNonNullType(type) || random.chance(0.6) ? text : text + '!');
    return variable;
  }

  // Each operation defines the variables that it uses itself or through fragments, and no others.
  #defineVariables(document) {
    const fragments = new Map(document.definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION).map((d) => [d.name.value, d]));
    for (const operation of document.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION)) {
      const used = new Set();
      const seen = new Set();
      const collect = (node) => visit(node, {
        Variable: (variable) => { used.add(variable.name.value); },
        FragmentSpread: (spread) => {
          const fragment = fragments.get(spread.name.value);
          if (fragment && !seen.has(fragment)) {
            seen.add(fragment);
            collect(fragment);
          }
        },
      });
      collect(operation);
      operation.variableDefinitions = [...used].filter((v) => this.#variables.has(v)).map((v) => this.#definition(v));
    }
  }

  #definition(variable) {
    const type = this.#variables.get(variable);
    const parsed = typeFromAST(this.#schema, parseType(type, { noLocation: true }));
    return {
      kind: Kind.VARIABLE_DEFINITION,
      description: this.#description(),
      variable: { kind: Kind.VARIABLE, name: name(variable) },
      type: parseType(type, { noLocation: true }),
      defaultValue: this.#random.chance(0.15) ? parseValue(this.#constants.of(parsed), { noLocation: true }) : undefined,
      directives: this.#directives('VARIABLE_DEFINITION').map((d) => ({ ...d, arguments: [] })),
    };
  }
}

export function selectionsOf(text) {
  return parse(`{ ${text} }`, { noLocation: true }).definitions[0].selectionSet.selections;
}
