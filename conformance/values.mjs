// Random literals: of a type, or of no type in particular.
import { isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField } from 'graphql';

export class ValueGenerator {
  #random;
  #variable;

  // `variable(type)` gives the name of a variable of that type, or undefined for a literal.
  constructor(random, variable) {
    this.#random = random;
    this.#variable = variable;
  }

  of(type, depth = 0) {
    const random = this.#random;
    const variable = random.chance(0.15) ? this.#variable(type) : undefined;
    if (variable !== undefined) return '$' + variable;
    if (isNonNullType(type)) return this.#nonNull(type.ofType, depth);
    return random.chance(0.08) ? 'null' : this.#nonNull(type, depth);
  }

  #nonNull(type, depth) {
    const random = this.#random;
    if (isListType(type)) {
      if (random.chance(0.2)) return this.of(type.ofType, depth + 1);
      return '[' + Array.from({ length: random.below(3) }, () => this.of(type.ofType, depth + 1)).join(', ') + ']';
    }
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (isInputObjectType(type)) return this.#object(type, depth);
    switch (type.name) {
      case 'Int': return String(random.below(2000) - 1000);
      case 'Long': return random.pick(['0', '-9223372036854775808', '4611686018427387904']);
      case 'Decimal': return random.pick(['1', '-2.50', '1234567.891']);
      case 'Date': return random.pick(['"2020-02-29"', '"2023-05-29"']);
      case 'DateTime': return '"2023-05-29T10:00:00Z"';
      case 'Float': return random.pick(['1', '-2.5', '3e4', '0.125E-2', '-0']);
      case 'Boolean': return random.pick(['true', 'false']);
      case 'ID': return random.pick(['7', '"seven"']);
      default: return random.pick(['"text"', '""', '"\\u00e9\\n"', '"""\n  block\n    text\n"""', '"đồng"']);
    }
  }

  #object(type, depth) {
    const random = this.#random;
    const all = Object.values(type.getFields());
    if (type.isOneOf) {
      const field = random.pick(all);
      return `{ ${field.name}: ${this.#nonNull(field.type, depth + 1)} }`;
    }
    const fields = all.filter((f) => isRequiredInputField(f) || random.chance(depth > 2 ? 0.1 : 0.4));
    return '{ ' + fields.map((f) => `${f.name}: ${this.of(f.type, depth + 1)}`).join(', ') + ' }';
  }

  any(depth = 0) {
    const random = this.#random;
    const kinds = ['1', '-7', '99999999999', '2.5', '"text"', '"""block"""', 'true', 'null', 'PAPER', 'EBOK', 'EUR', '$free', '[]', '{}'];
    if (depth < 2 && random.chance(0.3)) {
      const items = Array.from({ length: 1 + random.below(2) }, () => this.any(depth + 1));
      return random.chance(0.5)
        ? `[${items.join(', ')}]`
        : `{ ${items.map((v) => `${random.pick(['key', 'number', 'exactly', 'below', 'and', 'odd'])}: ${v}`).join(', ')} }`;
    }
    return random.pick(kinds);
  }
}
