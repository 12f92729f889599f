import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { show } from './address.js';

/** Asks the query with which the page opens as soon as the editors are there: whoever follows a link sees its answer. */
export function FirstAnswer({ query }) {
  const { run } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const asked = useRef(false);

  useEffect(() => {
    if (asked.current || !queryEditor || !variableEditor || !responseEditor) return;
    asked.current = true;
    // Vietnamese is not a text that pretends to be another.
    for (const editor of [queryEditor, variableEditor, responseEditor])
      editor.updateOptions({ unicodeHighlight: { ambiguousCharacters: false, nonBasicASCII: false } });
    if (queryEditor.getValue() === query) run();
    const keep = () => show(queryEditor.getValue(), variableEditor.getValue());
    queryEditor.onDidChangeModelContent(keep);
    variableEditor.onDidChangeModelContent(keep);
  }, [queryEditor, variableEditor, responseEditor, query, run]);

  return null;
}
