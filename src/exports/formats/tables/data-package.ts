import type { Parameters } from '../../export-request.js';
import { type AsOf, KnownBy } from '../../../time/as-of.js';
import type { ExportSettings } from '../../format.js';
import type { Column } from './column.js';
import type { Table } from './table.js';
import { TABLES } from './tables.js';

/** File format of the tables. */
export interface FileForm {
  /** File extension without the dot. */
  readonly extension: string;
  readonly mediaType: string;
}

interface Described {
  readonly form: FileForm;
  readonly at: AsOf;
  readonly parameters: Parameters;
  readonly settings: ExportSettings;
}

const SEEN_AS: Readonly<Record<KnownBy, string>> = {
  [KnownBy.RECORDED]: 'known at',
  [KnownBy.STATED]: 'stated by',
  [KnownBy.POSSIBLY_STATED]: 'possibly stated by',
};

/** Where none has been set. */
const NO_LICENSE =
  'No licence has been set. The terms of the documents that the claims come from apply; they are listed in the table documents.';

/** Describes the tables beside it: a Data Package with Table Schemas (specs.frictionlessdata.io). */
export function dataPackage({ form, at, parameters, settings }: Described): object {
  const then = `${SEEN_AS[at.knownBy]} ${at.instant.toISOString()}`;
  const { CLAIMGRAPH_LICENSE: license, CLAIMGRAPH_CITATION: citation } = settings;
  return {
    profile: 'tabular-data-package',
    name: 'claimgraph',
    title: 'Events, who took part, and who said so',
    description: [
      `What was ${then}. Figures of events are what is claimed of them as a whole.`,
      ...(license === undefined ? [NO_LICENSE] : []),
    ].join(' '),
    ...(license !== undefined && {
      licenses: [license.includes(':') ? { path: license } : { name: license }],
    }),
    citation: `${citation}, as ${then}.`,
    /** By parameter; without any, the whole graph. */
    question: parameters,
    asOf: at.instant.toISOString(),
    knownBy: at.knownBy,
    resources: TABLES.map((table) => resource(table, form)),
  };
}

const resource = (
  { name, description, columns, key }: Table,
  { extension, mediaType }: FileForm,
): object => ({
  profile: 'tabular-data-resource',
  name,
  description,
  path: `${name}.${extension}`,
  format: extension,
  mediatype: mediaType,
  encoding: 'utf-8',
  schema: {
    fields: columns.map((column) => ({
      ...{ name: column.name, type: column.type, description: column.description },
      ...(key.includes(column.name) && { constraints: { required: true } }),
    })),
    primaryKey: key,
    foreignKeys: columns.flatMap((column) => foreignKey(name, column)),
  },
});

/** In Table Schema, an empty name means the same table. */
const foreignKey = (table: string, { name, refersTo }: Omit<Column<never>, 'value'>): object[] =>
  refersTo === undefined
    ? []
    : [{ fields: [name], reference: { resource: refersTo === table ? '' : refersTo, fields: ['id'] } }];
