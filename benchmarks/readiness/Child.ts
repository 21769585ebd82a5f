import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** What a job took, and what it says of itself. */
export type Answer = {
  milliseconds: number;
  cpuSeconds: number;
  bytes?: number;
  results?: number;
  peakBytes?: number;
  idleBytes?: number;
};

/** A process of its own that does jobs when it is told their names. */
export class Child {
  readonly #process: ChildProcess;
  readonly #ended: Promise<never>;

  private constructor(child: ChildProcess) {
    this.#process = child;
    this.#ended = once(child, 'exit').then(([code]) => {
      throw new Error(`the measuring process ended with ${code}`);
    });
    // It is waited for only together with an answer.
    this.#ended.catch(() => {});
  }

  static async start(
    script: string,
    args: string[],
    execArgv: string[],
  ): Promise<Child> {
    const child = new Child(
      fork(script, args, {
        execArgv,
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        env: { ...process.env, LOG_LEVEL: 'error', NODE_ENV: 'test' },
      }),
    );
    await child.#next();
    return child;
  }

  async run(job: string): Promise<Answer> {
    this.#process.send(job);
    return this.#next();
  }

  stop(): void {
    this.#process.kill('SIGKILL');
  }

  async #next(): Promise<Answer> {
    for (;;) {
      const [message] = await Promise.race([
        once(this.#process, 'message'),
        this.#ended,
      ]);
      if (message.failure) throw new Error(message.failure);
      // The loader of TypeScript has messages of its own.
      if (message.ready || 'milliseconds' in message || message.idleBytes) {
        return message;
      }
    }
  }
}
