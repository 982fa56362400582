import type { DocumentInput } from '../../src/domain/documents/inputs.js';
import { DocumentKind } from '../../src/domain/documents/kind.js';
import type { Actors } from './actors.js';
import { dayText } from './calendar.js';
import type { Random } from './random.js';

const KINDS = [DocumentKind.NEWS_ARTICLE, DocumentKind.PRESS_RELEASE, DocumentKind.SOCIAL_POST];

/** Number of most recent documents that a new one may relay. */
const RECENT = 200;

/** Writes documents one after the other; three in ten relay an earlier one. */
export class Press {
  readonly #recent: DocumentInput[] = [];
  #written = 0;

  constructor(
    private readonly actors: Actors,
    private readonly random: Random,
  ) {}

  /** A document published some days after the event. */
  publish(day: number): DocumentInput {
    const { random, actors } = this;
    const publisher = random.pickSkewed(actors.media);
    const document: DocumentInput = {
      id: `document:report-${this.#written}`,
      kind: random.pick(KINDS),
      title: `${publisher.name} reports on ${dayText(day)}, number ${this.#written}`,
      url: `https://example.org/reports/${this.#written}`,
      language: random.chance(0.7) ? 'en' : 'ar',
      publishedAt: dayText(day + random.below(5)),
      publishers: random.chance(0.1)
        ? [...new Set([publisher.id, random.pick(actors.media).id])]
        : [publisher.id],
      relays: this.#recent.length > 0 && random.chance(0.3) ? [random.pick(this.#recent).id] : [],
    };
    this.#written += 1;
    this.#recent.push(document);
    if (this.#recent.length > RECENT) this.#recent.shift();
    return document;
  }
}
