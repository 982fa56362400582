import type { ActorInput } from '../../domain/actors/inputs.js';
import { DocumentKind } from '../../domain/documents/kind.js';
import type { DocumentInput } from '../../domain/documents/inputs.js';
import { languageTag, webAddress } from '../../domain/constraints/text-rules.js';
import type { Importer, ImportOptions, Row, RowReading } from '../importer.js';
import type { GivenDataSet } from './mapping/documents.js';
import type { GivenMapping } from './mapping/mapping.js';
import type { Path } from './mapping/mapping-source.js';
import type { Mapping } from './mapping/read-mapping.js';
import { allActors, type NamedActor } from './reading/actor.js';
import type { AddClaims } from './reading/claim.js';
import { Compilation } from './reading/compilation.js';
import { citedDocument } from './reading/document.js';
import { effect } from './reading/effect.js';
import { type Known, knownActor, readKnown } from './reading/known.js';
import { occurrence } from './reading/occurrence.js';
import { participant } from './reading/participant.js';
import { quantity } from './reading/quantity.js';
import { recordOfRow } from './reading/record.js';
import { statement } from './reading/statement.js';
import { subjectOfRow } from './reading/subject.js';
import { TableRow } from './reading/table-row.js';
import { DossierBuilder } from './reading/dossier-builder.js';
import { time } from './reading/time.js';
import { oneOf } from './reading/translation.js';
import { weapon } from './reading/weapon.js';

/** Turns the rows of a table into dossiers, according to its mapping. */
export const csvImporter = (mapping: Mapping): Importer => ({
  format: 'csv',
  description: 'any table, with a mapping that says what its columns mean',
  records: {
    idPrefix: `document:${mapping.given.dataset.id}/`,
    versionIsRelease: mapping.given.record?.version === undefined,
  },
  begin: (columns, options) => begin(mapping, columns, options),
});

/** Binds the mapping to the columns. Throws INVALID_FILE with everything that is wrong, including unknown columns. */
function begin(
  { given, source }: Mapping,
  columns: readonly string[],
  options: ImportOptions,
): (row: Row) => RowReading {
  const { dataset } = given;
  const compilation = new Compilation(columns, source, given.cells ?? {}, dataset.id);
  const known = readKnown(given.known, ['known'], compilation);
  const release = options.release ?? dataset.release ?? null;
  const publisher = knownActor(dataset.publisher, ['dataset', 'publisher'], compilation);
  const recordOf = recordOfRow(given.record ?? {}, ['record'], dataset, release, publisher.id, compilation);
  const cited = citedDocument(given.document, ['document'], known, compilation);
  const basedOn = (given.basedOn ?? []).map((one, index) =>
    citedDocument(one, ['basedOn', index], known, compilation),
  );
  const saidBy = allActors(given.saidBy, ['saidBy'], known, compilation);
  const statedAt = time(given.statedAt, ['statedAt'], compilation);
  const tell = subjectOfRow(given, known, compilation);
  const makers = claimMakers(given, known, compilation);
  const whole = dataSetDocument(dataset, release, publisher, compilation);
  compilation.throwIfFaulty();
  const isEmpty = oneOf(given.cells?.empty ?? []);

  return (plain) => {
    const row = new TableRow(plain, isEmpty);
    const builder = new DossierBuilder();
    const record = recordOf(row);
    const source = cited.read(row);
    const grounds = basedOn.flatMap((document) => document.read(row) ?? []);
    const speakers = [saidBy.read(row), source?.publishers ?? [], [unnamed(publisher)]].find(
      ({ length }) => length > 0,
    );
    const stated = statedAt.read(row) ?? source?.document.publishedAt ?? null;

    const named = [...(source ? [source] : []), ...grounds];
    [unnamed(publisher), ...named.flatMap(({ publishers }) => publishers)].forEach(({ actor }) => {
      builder.actor(actor);
    });
    [...named.map(({ document }) => document), whole].forEach((document) => {
      builder.document(document);
    });
    builder.document(record.relaying(source?.document ?? null));
    const subject = tell(row, record.slug, builder);
    if (subject) {
      const context = {
        row,
        builder,
        recordSlug: record.slug,
        subject,
        saidBy: speakers ?? [unnamed(publisher)],
        document: source?.document.id ?? record.id,
        statedAt: stated,
        basedOn: grounds.map(({ document }) => document.id).filter((id) => id !== source?.document.id),
      };
      makers.forEach((make) => {
        make(context);
      });
    }
    row.throwIfFaulty();
    return { dossier: builder.dossier(), record: record.id, warnings: row.warnings };
  };
}

/** Rows do not name who publishes the data set. */
const unnamed = (actor: ActorInput): NamedActor => ({ actor, spelled: null });

function claimMakers(given: GivenMapping, known: Known, compilation: Compilation): AddClaims[] {
  const each = <Given>(
    list: readonly Given[] | undefined,
    name: string,
    make: (given: Given, path: Path, known: Known, compilation: Compilation) => AddClaims,
  ): AddClaims[] => (list ?? []).map((one, index) => make(one, [name, index], known, compilation));
  return [
    ...each(given.places, 'places', occurrence),
    ...each(given.participants, 'participants', participant),
    ...each(given.effects, 'effects', effect),
    ...each(given.quantities, 'quantities', quantity),
    ...each(given.weapons, 'weapons', weapon),
    ...each(given.statements, 'statements', statement),
  ];
}

/** The data set as a document. */
function dataSetDocument(
  { id, title, url, language }: GivenDataSet,
  release: string | null,
  publisher: ActorInput,
  compilation: Compilation,
): DocumentInput {
  const faults = {
    url: url === undefined ? null : webAddress(url),
    language: language === undefined ? null : languageTag(language),
  };
  for (const [field, fault] of Object.entries(faults)) {
    if (fault) compilation.problem(['dataset', field], fault.message, fault.hint);
  }
  return {
    id: `document:${id}`,
    kind: DocumentKind.DATASET,
    title,
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    version: release,
    publishers: [publisher.id],
  };
}
