import type { ResultOf } from 'gql.tada';
import { figure } from '../../../parts/quantity-text.js';
import type { Thing } from '../../../parts/thing/thing.js';
import { figureOfWhole } from '../../../parts/whole-event.js';
import type { tableQuery } from './table-query.js';
import { measureInWords } from '../../../parts/words.js';

export type TableEvent = ResultOf<typeof tableQuery>['events']['nodes'][number];

/** The roles of those between whom something happened. */
const SIDES = ['PERPETRATOR', 'TARGET', 'UNSPECIFIED'];

/** Things once each. */
const distinct = <One extends Thing>(things: readonly One[]): One[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];

/** Perpetrators, then targets, then those without a direction. */
export const sidesOf = ({ participants }: TableEvent): Thing[] =>
  distinct(
    SIDES.flatMap((role) => participants.filter((one) => one.role === role).map(({ actor }) => actor)),
  );

/** What is claimed of one measure, each number once; of all measures if none is given. */
export function figuresInWords(event: TableEvent, measure?: string): string[] {
  const figures = event.claims.nodes
    .flatMap((claim) => figureOfWhole(claim) ?? [])
    .filter((one) => measure === undefined || one.measure === measure);
  return [
    ...new Set(
      figures.map((one) =>
        measure === undefined ? `${measureInWords(one.measure)} ${figure(one)}` : figure(one),
      ),
    ),
  ];
}

/** Who said something about it. */
export const sourcesOf = ({ claims }: TableEvent): Thing[] =>
  distinct(claims.nodes.flatMap(({ saidBy }) => saidBy));
