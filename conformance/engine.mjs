// What our engine says: a console application that answers line by line.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('OpenData.GraphQL.Conformance', import.meta.url));

export class Engine {
  #process;
  #lines;

  static start(...args) {
    const build = spawnSync('dotnet', ['build', project, '-c', 'Release', '-v', 'q', '--nologo'], { encoding: 'utf8' });
    if (build.status !== 0) throw new Error(build.stdout + build.stderr);
    return new Engine(spawn('dotnet', [`${project}/bin/Release/net10.0/OpenData.GraphQL.Conformance.dll`, ...args], { stdio: ['pipe', 'pipe', 'inherit'] }));
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
