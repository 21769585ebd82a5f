import type { Message, NewsItem, Topic } from '../domain/notifications';

/** One kind of news: what there is to tell now, and how it is told. */
export interface NewsTopic<Item extends NewsItem = NewsItem> {
  readonly topic: Topic;
  /** Everything that there is, told already or not. */
  read(now: Date): Promise<Item[]>;
  /** Messages of what was not told yet. */
  compose(items: Item[], now: Date): Message[] | Promise<Message[]>;
}
