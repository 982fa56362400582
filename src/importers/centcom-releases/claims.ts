import type { ClaimInput } from '../../domain/claims/inputs.js';
import { formatNumber } from '../../rules/figures/format-quantity.js';
import { Predicate } from '../../domain/claims/predicate.js';
import { EffectKind } from '../../domain/events/effect-kind.js';
import type { EventInput } from '../../domain/events/inputs.js';
import { CENTRAL_COMMAND, COALITION, ISIS, perpetratorOn } from './actors.js';
import type { EffectReading, Owner } from './grammar/reading.js';
import { named } from '../../grammar/singular.js';
import type { ReleasePlace } from './places/release-places.js';
import { slug } from '../../storage/text/slug.js';
import type { Quoted, StrikeReport } from './strike-reports.js';

/** A report, and the event that it is about. */
export interface ReportedEvent {
  readonly report: StrikeReport;
  readonly event: EventInput;
  readonly place: ReleasePlace;
  /** The day of the release, in EDTF. */
  readonly day: string;
}

/** A claim without what all claims of a report have in common. */
type Content = Pick<ClaimInput, 'text' | 'predicate'> & Partial<ClaimInput>;

/**
 * All claims in the reports of a row. Each claim is named after its content, in further reports preceded by the place,
 * and repetitions are numbered.
 */
export function claimsOf(reported: readonly ReportedEvent[], record: string, release: string): ClaimInput[] {
  const names = new Map<string, number>();
  return reported.flatMap((one, index) =>
    [...contentsOf(one)].map(([about, content]) => {
      const name =
        index === 0 ? about : `${one.place.places.map((place) => slug(place.name)).join('-')}/${about}`;
      const times = (names.get(name) ?? 0) + 1;
      names.set(name, times);
      return {
        id: `claim:${record}/${name}${times === 1 ? '' : `-${times}`}`,
        subject: one.event.id,
        saidBy: [CENTRAL_COMMAND.id],
        document: release,
        statedAt: one.day,
        ...content,
      };
    }),
  );
}

function* contentsOf({ report, place, day }: ReportedEvent): Generator<[about: string, content: Content]> {
  const quote = report.sentences[0]?.quote ?? null;
  const where = place.places.map(({ name }) => name).join(' and ');
  const perpetrator = perpetratorOn(day);
  const by = perpetrator === COALITION ? 'The Coalition' : 'The US military';
  yield [
    'by',
    { text: `${by} carried out the strikes.`, predicate: Predicate.PERPETRATED_BY, object: perpetrator.id },
  ];
  const target = { predicate: Predicate.TARGETED, object: ISIS.id };
  const words = report.sentences.map((sentence) => sentence.quote).join(' ');
  yield ['on', { text: 'The strikes were aimed at ISIS.', ...target, ...isisIn(words) }];
  for (const { id, name } of place.places) {
    const text = `The strikes took place near ${name}.`;
    // Of two places in one phrase it is not known which words are of which.
    const named = place.places.length === 1 ? report.place.trim() : '';
    const namesUsed = named === '' ? [] : [{ node: id, name: named }];
    const where = { predicate: Predicate.OCCURRED_AT, object: id, quote };
    yield [`at-${slug(name)}`, { text, ...where, ...(namesUsed.length > 0 && { namesUsed }) }];
  }
  if (report.number !== null) {
    const text = `${formatNumber(report.number)} ${report.number === 1 ? 'strike' : 'strikes'} took place near ${where}.`;
    const quantity = { measure: 'strikes', best: report.number };
    yield ['strikes', { text, predicate: Predicate.MEASURED, quantity, quote }];
  }
  for (const sentence of report.sentences) {
    for (const effect of sentence.effects)
      yield [
        nameOf(effect),
        {
          ...affected(effect, where),
          quote: sentence.quote,
          ...(effect.owner === 'ISIS' && isisIn(sentence.quote)),
        },
      ];
    for (const words of statedIn(sentence)) {
      const text = `On the strikes near ${where}: “${words}”.`;
      yield ['stated', { text, predicate: Predicate.STATED, quote: sentence.quote }];
    }
  }
}

/** What some words call ISIS, for a claim that names it; nothing where they do not. */
function isisIn(words: string): Pick<ClaimInput, 'namesUsed'> {
  const name = /\b(?:ISIL|ISIS|Daesh|Islamic State)\b/i.exec(words)?.[0];
  return name === undefined ? {} : { namesUsed: [{ node: ISIS.id, name }] };
}

/** What a sentence says in words: all of it, or the parts that are no effects. */
const statedIn = ({ isStatement, uncovered, sentence, quote }: Quoted): readonly string[] =>
  isStatement || uncovered[0] === sentence ? [quote] : uncovered;

const nameOf = ({ kind, object }: EffectReading): string => `${kind.toLowerCase()}-${slug(object)}`;

const OWNERS: Readonly<Record<Owner, { readonly id: string; readonly name: string }>> = {
  ISIS: { id: ISIS.id, name: 'ISIS ' },
  COALITION: { id: COALITION.id, name: 'Coalition ' },
};

function affected({ kind, verb, object, number, qualifier, owner }: EffectReading, where: string): Content {
  const whose = owner ? OWNERS[owner] : null;
  const name = `${whose?.name ?? ''}${named(object, number ?? 2)}`;
  const count = number === null ? '' : `${formatNumber(number)} `;
  const rest =
    kind === EffectKind.DENIED ? ' to the target' : number === null ? '; how many is not stated' : '';
  return {
    text: `The strikes near ${where} ${verb} ${count}${name}${rest}.`,
    predicate: Predicate.AFFECTED,
    effect: { kind, object, ...(whose && { owner: whose.id }) },
    ...(number !== null && { quantity: { measure: kind.toLowerCase(), best: number, qualifier } }),
  };
}
