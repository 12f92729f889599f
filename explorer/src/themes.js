import * as monaco from 'monaco-graphql/esm/monaco-editor.js';

/** The editor in the colours of the product: ink on paper, by day and by night. */
export const themes = { light: 'opendata-light', dark: 'opendata-dark' };

define(themes.light, 'vs', { paper: '#fcfaf5', wash: '#f3efe5', ink: '#1d1c24', soft: '#57545f', indigo: '#2b2f77', lake: '#0b6b58', persimmon: '#ad3a09' });
define(themes.dark, 'vs-dark', { paper: '#14151b', wash: '#1d1f28', ink: '#ece9e1', soft: '#b3b0bb', indigo: '#aeb7ff', lake: '#5fd0ae', persimmon: '#ff9d6c' });

function define(name, base, { paper, wash, ink, soft, indigo, lake, persimmon }) {
  const color = (token, foreground) => ({ token, foreground: foreground.slice(1) });
  monaco.editor.defineTheme(name, {
    base,
    inherit: true,
    rules: [
      color('', ink), color('key.identifier.gql', ink), color('keyword', indigo), color('keyword.gql', indigo), color('type.identifier.gql', lake),
      color('argument.identifier.gql', soft), color('string', lake), color('string.gql', lake), color('number', persimmon), color('number.gql', persimmon),
      color('string.key.json', indigo), color('string.value.json', lake), color('number.json', persimmon), color('keyword.json', persimmon), color('comment', soft),
    ],
    colors: {
      'editor.background': '#ffffff00', 'editor.foreground': ink, 'editorLineNumber.foreground': soft, 'scrollbar.shadow': '#ffffff00',
      'editorHoverWidget.background': paper, 'editorSuggestWidget.background': paper, 'editorWidget.background': paper, 'menu.background': paper,
      'quickInput.background': paper, 'input.background': wash, 'editorSuggestWidget.selectedBackground': wash, 'list.hoverBackground': wash,
      'editorSuggestWidget.selectedForeground': indigo, 'list.highlightForeground': indigo, focusBorder: indigo, 'textLink.foreground': indigo,
      'quickInputList.focusBackground': wash, 'quickInputList.focusForeground': ink, 'menu.selectionBackground': wash, 'menu.selectionForeground': ink,
    },
  });
}
