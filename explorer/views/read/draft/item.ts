import type { ResultOf, VariablesOf } from 'gql.tada';
import type { draftFragment, saveMutation } from './draft-operations.js';

export type ShownDraft = ResultOf<typeof draftFragment>;
type ShownItem = ShownDraft['items'][number];
export type ItemState = ShownItem['state'];
export type Anchor = ShownItem['anchors'][number];

export type Dossier = VariablesOf<typeof saveMutation>['dossier'];
export type Section = keyof Dossier;
type InputIn<Name extends Section> = NonNullable<Dossier[Name]>[number];
export type ClaimInput = InputIn<'claims'>;
export type ActorInput = InputIn<'actors'>;
export type PlaceInput = InputIn<'places'>;
export type EventInput = InputIn<'events'>;
export type DocumentInput = InputIn<'documents'>;
export type Input = InputIn<Section>;

/** A record of a draft. */
export interface Item extends Omit<ShownItem, 'record'> {
  readonly section: Section;
  readonly record: Input;
}

export const isClaim = ({ section }: Pick<Item, 'section'>): boolean => section === 'claims';

/** Sections by the kinds in ids. */
const SECTIONS: Readonly<Record<string, Section>> = {
  actor: 'actors',
  place: 'places',
  event: 'events',
  document: 'documents',
  claim: 'claims',
};

/** The section of a dossier in which a key is: that of its kind, or the one that its place names. */
const sectionOf = (key: string): Section =>
  (/^(\w+)\[\d+\]$/.exec(key)?.[1] as Section | undefined) ??
  SECTIONS[key.slice(0, key.indexOf(':'))] ??
  'claims';

export const itemOf = ({ record, ...item }: ShownItem): Item => ({
  ...item,
  section: sectionOf(item.key),
  record: JSON.parse(record) as Input,
});

/** A dossier of some items, in their order. */
export function dossierOf(items: readonly Item[]): Dossier {
  const sections: Partial<Record<Section, Input[]>> = {};
  for (const { section, record } of items) (sections[section] ??= []).push(record);
  return sections as Dossier;
}
