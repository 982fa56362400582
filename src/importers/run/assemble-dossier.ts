import { quoted } from '../../errors/quoted.js';
import { inputFields } from '../../domain/constraints/input-fields.js';
import { ALL_SECTIONS, inputClassIn, type Section } from '../../write/validate/draft.js';
import type { DossierInput } from '../../write/dossier-input.js';
import { isOwn, type ReadRow, type RowRemark } from './read-row.js';
import { combineDescriptions, type Input, type EntityDescription, type SeenLookup } from './seen-in-file.js';

/** One dossier from several rows. */
export interface Assembly {
  readonly dossier: DossierInput;
  /** The rows behind each path of the dossier, such as `claims[12]`; the first is the one that counts. */
  readonly sourceRows: ReadonlyMap<string, readonly ReadRow[]>;
  /** Descriptions of things that other rows describe too, by id. */
  readonly shared: ReadonlyMap<string, EntityDescription>;
  readonly warnings: readonly RowRemark[];
}

interface Entry {
  readonly section: Section;
  readonly rows: ReadRow[];
}

/**
 * Combines rows into one dossier. A thing described by several rows is in it once, as in the first row of the file; if
 * another contradicts it, that is a warning.
 */
export function assembleDossier(rows: readonly ReadRow[], seen: SeenLookup): Assembly {
  const shared = new Map<string, EntityDescription>();
  const entries = new Map<string, Entry>();
  const warnings: RowRemark[] = [];
  const lists = Object.fromEntries(
    Object.keys(ALL_SECTIONS).map((section) => [section, []]),
  ) as unknown as Record<Section, object[]>;
  const sourceRows = new Map<string, readonly ReadRow[]>();

  for (const row of rows) {
    for (const [section, input] of inputsOf(row)) {
      if (section === 'decisions' || isOwn(input.id, row.reading.record))
        addEntry(section, withClearedFields(section, input), [row]);
      else addShared(section, input, row);
    }
  }
  for (const [id, { section, rows: all }] of entries)
    addEntry(section, (shared.get(id) as EntityDescription).input, all);
  return { dossier: lists as DossierInput, sourceRows, shared, warnings };

  function addEntry(section: Section, input: object, from: readonly ReadRow[]): void {
    sourceRows.set(`${section}[${lists[section].length}]`, from);
    lists[section].push(input);
  }

  function addShared(section: Section, input: Input, row: ReadRow): void {
    const { line } = row.row;
    const isKindGuessed = row.reading.guessedKinds?.includes(input.id) ?? false;
    const own = { line, input, isKindGuessed };
    const first = shared.get(input.id) ?? seen.entity(input.id);
    const { description, contradicted } = first
      ? combineDescriptions(first, own)
      : { description: own, contradicted: [] };
    shared.set(input.id, description);
    const entry = entries.get(input.id);
    if (entry) entry.rows.push(row);
    else entries.set(input.id, { section, rows: [row] });
    for (const field of contradicted) {
      warnings.push({
        line,
        column: '',
        value: `${input.id}: ${field} ${quoted(input[field])}, on line ${description.line} ${quoted(description.input[field])}`,
        reason: 'an earlier line says otherwise, and counts',
      });
    }
  }
}

function* inputsOf({ reading }: ReadRow): Generator<[Section, Input]> {
  for (const section of Object.keys(ALL_SECTIONS) as Section[])
    for (const input of reading.dossier[section] ?? []) yield [section, input as unknown as Input];
}

/** A record states nothing about fields that it omits, so later versions clear them. Claims are always complete. */
function withClearedFields(section: Section, input: Input): object {
  if (section === 'decisions' || section === 'claims') return input;
  const names = inputFields(inputClassIn(section)).keys();
  return { ...Object.fromEntries([...names].map((name) => [name, null])), ...defined(input) };
}

const defined = (input: Input): object =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
