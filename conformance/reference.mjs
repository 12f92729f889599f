// What graphql-js says of a document, each error with the rule that gave it.
import { GraphQLError, parse, print, recommendedRules, specifiedRules, validate } from 'graphql';

const rules = [...new Set([...specifiedRules, ...recommendedRules])].map((rule) => {
  const ruleName = rule.name.replace(/Rule$/, '');
  return (context) => rule(Object.create(context, {
    reportError: {
      value: (error) => {
        error.rule = ruleName;
        context.reportError(error);
      },
    },
  }));
});

const show = (error) => ({
  rule: error.rule ?? '',
  message: error.message,
  locations: (error.locations ?? []).map(({ line, column }) => [line, column]),
});

export function referenceVerdict(schema, text) {
  let document;
  try {
    // The specification wants at least one selection (grammar of SelectionSet).
    document = parse(text, { allowEmptySelectionSets: false });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { printed: null, errors: [show(error)] };
  }
  return { printed: print(document), errors: validate(schema, document, rules).map(show) };
}
