namespace OpenData.GraphQL.Tests.Language;

/// <summary>A document that uses every production of the executable grammar, and its canonical text.</summary>
internal static class KitchenSink
{
    public const string Text = """"
        # A comment, then a byte order mark: ﻿
        "What it asks"
        query Everything("A variable" $foo: Complex = {a: {b: [1 2.5e3]}} @onVariable(x: null),
            $site: [[Site!]]! = MOBILE) @onQuery {
          whoever123is: node(id: [123, 456]) {
            id,
            ... on User @onInlineFragment {
              field2 {
                id
                alias: field1(first: 10, after: $foo) @include(if: $foo) { id, ...frag @onSpread }
              }
            }
            ... @skip(unless: $foo) { id }
            ... { id }
          }
        }
        mutation like @onMutation { like(story: 123) @onField { story { id @onField } } }
        subscription S($input: In @onVariable) { s(input: $input) { count } }
        """
          A fragment
            with a description
        """
        fragment frag on Friend @onFragmentDefinition {
          foo(size: -0, bar: $b, obj: {key: "value \u00e9 \u{1F600}", block: """
              block string uses \"""
          """}, long: "a long string that takes the line over the eighty columns")
        }
        { unnamed(truthy: true, falsy: false, nullish: null), query }
        """";

    public const string Printed = """"
        "What it asks"
        query Everything(
        "A variable"
        $foo: Complex = { a: { b: [1, 2.5e3] } } @onVariable(x: null)
        $site: [[Site!]]! = MOBILE
        ) @onQuery {
          whoever123is: node(id: [123, 456]) {
            id
            ... on User @onInlineFragment {
              field2 {
                id
                alias: field1(first: 10, after: $foo) @include(if: $foo) {
                  id
                  ...frag @onSpread
                }
              }
            }
            ... @skip(unless: $foo) {
              id
            }
            ... {
              id
            }
          }
        }

        mutation like @onMutation {
          like(story: 123) @onField {
            story {
              id @onField
            }
          }
        }

        subscription S($input: In @onVariable) {
          s(input: $input) {
            count
          }
        }

        """
        A fragment
          with a description
        """
        fragment frag on Friend @onFragmentDefinition {
          foo(
            size: -0
            bar: $b
            obj: { key: "value é 😀", block: """
            block string uses \"""
            """ }
            long: "a long string that takes the line over the eighty columns"
          )
        }

        {
          unnamed(truthy: true, falsy: false, nullish: null)
          query
        }
        """";
}
