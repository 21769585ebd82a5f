import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { NotificationStore } from '../database';
import type { Message, Topic } from '../domain/notifications';
import type { NewsTopic } from './NewsTopic';

/** Longer than anything is told of again. */
const KEEP_MS = 400 * 24 * 60 * 60 * 1000;

/**
 * Tells people what is new, once. What is about to be told is marked before it
 * is sent, so that of several backends one tells it, and none after a restart;
 * where it cannot be sent the mark is taken back, and it is told another time.
 */
export class Notifier {
  readonly #options: NotifierOptions;

  private constructor(options: NotifierOptions) {
    this.#options = options;
  }

  static create(options: NotifierOptions): Notifier {
    return new Notifier(options);
  }

  async run(signal: AbortSignal): Promise<void> {
    const { topics, store, clock, logger } = this.#options;
    const now = clock();
    for (const topic of topics) {
      signal.throwIfAborted();
      try {
        await this.#tell(topic, now, signal);
      } catch (error) {
        logger.warn('News could not be told, and wait for the next time', {
          topic: topic.topic,
          problem: toError(error).message,
        });
      }
    }
    await store.forget(new Date(now.getTime() - KEEP_MS));
  }

  async #tell(topic: NewsTopic, now: Date, signal: AbortSignal) {
    const { store } = this.#options;
    const items = await topic.read(now);
    const marks = items.map(({ mark }) => mark);
    const fresh = await store.claim(marks, now);
    const untold = new Set(fresh);
    try {
      const messages = await topic.compose(
        items.filter(({ mark }) => fresh.has(mark)),
        now,
      );
      // What is in no message, such as what came and went, is done with.
      const left = new Set(messages.flatMap(message => message.marks));
      for (const mark of fresh) if (!left.has(mark)) untold.delete(mark);
      for (const message of messages) {
        signal.throwIfAborted();
        await this.#send(topic.topic, message);
        for (const mark of message.marks) untold.delete(mark);
      }
    } finally {
      await store.release([...untold]);
    }
  }

  async #send(topic: Topic, message: Message): Promise<void> {
    const { recipients, exclude, title, description, link } = message;
    if (recipients.length === 0) return;
    await this.#options.notifications.send({
      recipients: {
        type: 'entity',
        entityRef: [...new Set(recipients)],
        ...(exclude !== undefined && { excludeEntityRef: exclude }),
      },
      payload: {
        title,
        description,
        link,
        topic,
        scope: message.scope,
        severity: message.severity,
      },
    });
  }
}

export type NotifierOptions = {
  topics: NewsTopic[];
  store: NotificationStore;
  notifications: NotificationService;
  logger: LoggerService;
  clock: () => Date;
};
