import './nonce.js';
import './workers.js';
import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { opened } from './address.js';
import { AnswerBar } from './answer-bar.jsx';
import { examples } from './examples.jsx';
import { fetcher } from './fetcher.js';
import { FirstAnswer } from './first-answer.jsx';
import { page } from './page.js';
import { themes } from './themes.js';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './explorer.css';

const first = { query: opened.query ?? page.examples[0].query, variables: opened.variables ?? '' };

createRoot(document.getElementById('explorer')).render(
  <GraphiQL
    fetcher={fetcher}
    defaultQuery={first.query}
    initialQuery={opened.query ?? undefined}
    initialVariables={opened.query ? first.variables : undefined}
    plugins={[examples, HISTORY_PLUGIN]}
    referencePlugin={DOC_EXPLORER_PLUGIN}
    visiblePlugin={examples}
    editorTheme={themes}
    isHeadersEditorEnabled={false}
    inputValueDeprecation
    schemaDescription
  >
    <GraphiQL.Logo><FirstAnswer query={first.query} /></GraphiQL.Logo>
    <GraphiQL.Footer><AnswerBar /></GraphiQL.Footer>
  </GraphiQL>,
);
