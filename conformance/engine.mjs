// What our engine says: a console application that answers line by line.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('OpenData.GraphQL.Conformance', import.meta.url));

const application = `${project}/bin/Debug/net10.0/OpenData.GraphQL.Conformance.dll`;

export class Engine {
  #process;
  #lines;

  static build() {
    const build = spawnSync('dotnet', ['build', project, '-v', 'q', '--nologo'], { encoding: 'utf8' });
    if (build.status !== 0) throw new Error(build.stdout + build.stderr);
  }

  // The text of a schema, `library` or `api`.
  static schema(name) {
    return spawnSync('dotnet', [application, name, 'print'], { encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout;
  }

  static start(...args) {
    return new Engine(spawn('dotnet', [application, ...args], { stdio: ['pipe', 'pipe', 'inherit'] }));
  }

  constructor(process) {
    this.#process = process;
    this.#lines = createInterface({ input: process.stdout })[Symbol.asyncIterator]();
  }

  // Answers to many questions, in their order.
  async ask(questions) {
    for (const question of questions) {
      if (!this.#process.stdin.write(JSON.stringify(question) + '\n')) await once(this.#process.stdin, 'drain');
    }
    const answers = [];
    while (answers.length < questions.length) {
      const { value, done } = await this.#lines.next();
      if (done) throw new Error('The engine ended before it had answered everything.');
      answers.push(JSON.parse(value));
    }
    return answers;
  }

  stop() {
    this.#process.stdin.end();
  }
}
