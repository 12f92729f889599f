// Bundles GraphiQL, the editor and its workers into dist/: files that the API serves itself, so that the page asks
// no other host. Every name carries a hash of its content and may be cached for ever; bundle.json names the two to start with.
import { build } from 'esbuild';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const output = 'dist';

const options = {
  bundle: true,
  minify: true,
  outdir: output,
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  chunkNames: 'part-[hash]',
  metafile: true,
  target: 'es2022',
  legalComments: 'linked',
  logLevel: 'warning',
  loader: { '.ttf': 'file' },
};

await rm(output, { recursive: true, force: true });

const workers = await build({
  ...options,
  format: 'iife',
  entryPoints: {
    editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
    json: 'monaco-editor/esm/vs/language/json/json.worker.js',
    graphql: 'monaco-graphql/esm/graphql.worker.js',
  },
});

const page = await build({
  ...options,
  format: 'esm',
  splitting: true,
  jsx: 'automatic',
  entryPoints: { explorer: 'src/main.jsx' },
  define: { 'process.env.NODE_ENV': '"production"', WORKERS: JSON.stringify(entries(workers)) },
});

const [script, { cssBundle }] = Object.entries(page.metafile.outputs).find(([, made]) => made.entryPoint === 'src/main.jsx');
await writeFile(path.join(output, 'bundle.json'), JSON.stringify({ script: path.basename(script), style: path.basename(cssBundle) }) + '\n');

/** The entry points of a build: the file that each became, by its name without the hash. */
function entries(result) {
  return Object.fromEntries(
    Object.entries(result.metafile.outputs)
      .filter(([file, made]) => made.entryPoint && file.endsWith('.js'))
      .map(([file]) => path.basename(file))
      .map((file) => [file.slice(0, file.lastIndexOf('-')), file]),
  );
}
