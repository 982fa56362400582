import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { packagePath } from '../../src/package-path.js';

export interface Ending {
  /** Null if a signal ended it. */
  readonly code: number | null;
  readonly told: string;
}

/** With the Node of the tests, and without npm in between. */
const DIRECTLY = [process.execPath, packagePath('dist/main.js')] as const;

/** The real program, as `npm start` runs it. */
export class Program {
  /** Resolves when it has ended. */
  readonly ended: Promise<Ending>;
  readonly #child: ChildProcess;
  readonly #output = new EventEmitter();
  #told = '';

  constructor(settings: NodeJS.ProcessEnv, command: readonly [string, ...string[]] = DIRECTLY) {
    const { PATH, HOME } = process.env;
    const [program, ...words] = command;
    this.#child = spawn(program, words, {
      cwd: packagePath('.'),
      env: { PATH, HOME, LOG_LEVEL: 'warn', ...settings },
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.#told += chunk.toString();
        this.#output.emit('more');
      });
    }
    this.ended = once(this.#child, 'close').then(([code]) => {
      this.#output.emit('more');
      return { code: code as number | null, told: this.#told };
    });
  }

  /** All of its output so far. */
  get told(): string {
    return this.#told;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Waits until its output matches, and returns the match. */
  async tells(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.#told);
      if (match) return match;
      if (this.#child.exitCode !== null || this.#child.signalCode !== null) {
        throw new Error(`The program ended without telling of ${String(pattern)}:\n${this.#told}`);
      }
      await once(this.#output, 'more');
    }
  }

  /** Its URL, as soon as it answers. */
  async ready(): Promise<string> {
    const [, url = ''] = await this.tells(/answers at (\S+)/);
    return url;
  }

  send(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ending> {
    this.send(signal);
    return this.ended;
  }
}
