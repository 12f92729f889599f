import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { page } from './page.js';

/** A panel of questions; choosing one asks it. */
export const examples = { title: page.texts.examples, icon: Icon, content: Examples };

function Examples() {
  const { run, setOperationName } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const [chosen, choose] = useState(null);

  // The panel is there before the editors are: on a slow machine a question is chosen in between, and asked when they have come.
  useEffect(() => {
    if (!chosen || !queryEditor || !variableEditor || !responseEditor) return;
    choose(null);
    variableEditor.setValue(chosen.variables);
    queryEditor.setValue(chosen.query);
    setOperationName(null); // the one of the query before is still chosen
    run();
    if (chosen.variables) document.querySelector('.graphiql-editor-tools [data-name="variables"]:not(.active)')?.click();
    // Where the columns stand one below the other, the answer is further down.
    document.querySelector('.graphiql-sessions')?.scrollIntoView();
  }, [chosen, queryEditor, variableEditor, responseEditor, setOperationName, run]);

  return (
    <section className="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">{page.texts.examples}</h2>
      <ol>
        {page.examples.map((example) => (
          <li key={example.id}>
            <button type="button" data-example={example.id} onClick={() => choose(example)}>{example.question}</button>
            <p>{example.explanation}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Icon(properties) {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" {...properties}>
      <path d="M7.2 7.4a2.9 2.9 0 1 1 4.1 2.7c-.9.4-1.3 1-1.3 2v.4M10 15.2v.1" />
      <circle cx="10" cy="10" r="8.4" />
    </svg>
  );
}
