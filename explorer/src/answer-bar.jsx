import { useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { addressOf } from './address.js';
import { download } from './download.js';
import { page } from './page.js';

/** Below the answer: take it away as a file, or copy the address that asks it again. */
export function AnswerBar() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const operationName = useGraphiQL((state) => state.operationName);
  const [said, say] = useState({ text: '' });

  const asked = () => [queryEditor?.getValue() ?? '', variableEditor?.getValue() ?? ''];
  const save = (format) => download(format, operationName, ...asked()).then(
    () => say({ text: '' }),
    (refusal) => say({ text: `${page.texts.failed} ${refusal.message}`, isRefusal: true }),
  );
  const copy = () => navigator.clipboard.writeText(addressOf(...asked())).then(
    () => say({ text: page.texts.copied }),
    () => say({ text: addressOf(...asked()) }),
  );

  return (
    <div className="answer-bar">
      <span>{page.texts.download}</span>
      {page.formats.map(({ format, name }) => (
        <button key={format} type="button" data-format={format} onClick={() => save(format)}>{name}</button>
      ))}
      <button type="button" className="copy" onClick={copy}>{page.texts.copyAddress}</button>
      <p role="status" className={said.isRefusal ? 'refusal' : undefined}>{said.text}</p>
    </div>
  );
}
