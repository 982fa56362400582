import { quoted } from '../../errors/quoted.js';
import { isKind } from '../../storage/ids.js';
import { checkAttribution } from './attribution.js';
import { checkClaimContent } from './claim-content.js';
import { checkAssessment } from './assessment-content.js';
import { checkDecision } from './decision-content.js';
import {
  type AnyDraft,
  type AssessmentDraft,
  type DecisionDraft,
  type Draft,
  type MergeDraft,
  type RefusalDraft,
  SECTIONS,
  type TextDraft,
} from './draft.js';
import { checkExternalIds } from './external-ids.js';
import { checkMergeContent } from './merge-content.js';
import { checkNamesUsed } from './names-used.js';
import { Problems } from './problems.js';
import { readSections } from './read-sections.js';
import { checkRefusalContent } from './refusal-content.js';

/** An id in a record that names another. */
export interface Reference {
  readonly path: string;
  readonly id: string;
}

/** A dossier as far as it can be judged without the graph. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  /** Texts of documents, in the order given; those that stand with their documents first. */
  readonly texts: readonly TextDraft[];
  /** What is decided of claims, in the order given. */
  readonly decisions: readonly DecisionDraft[];
  /** What people make of claims, in the order given. */
  readonly assessments: readonly AssessmentDraft[];
  /** Which entities are one, in the order given. */
  readonly merges: readonly MergeDraft[];
  /** Which entities are not one, in the order given. */
  readonly refusals: readonly RefusalDraft[];
  /** The ids of all its records, also of those that are not well formed, so that nobody misses them. */
  readonly ids: ReadonlySet<string>;
  readonly references: readonly Reference[];
  readonly problems: Problems;
}

export function readDrafts(dossier: unknown): Drafts {
  const problems = new Problems();
  const references: Reference[] = [];
  const all = readSections(dossier, {
    addFault: (path, fault) => {
      problems.add(path, fault);
    },
    addReference: (path, id) => references.push({ path, id }),
  });
  for (const draft of all) checkContent(draft, problems);
  const drafts = withoutDuplicates(all.filter(isRecord), problems);
  return {
    drafts,
    texts: [...drafts.flatMap(textWithDocument), ...all.filter((draft) => draft.kind === 'text')],
    decisions: all.filter((draft) => draft.kind === 'decision'),
    assessments: all.filter((draft) => draft.kind === 'assessment'),
    merges: all.filter((draft) => draft.kind === 'merge'),
    refusals: all.filter((draft) => draft.kind === 'refusal'),
    ids: idsIn(dossier),
    references,
    problems,
  };
}

const isRecord = (draft: AnyDraft): draft is Draft => isKind(draft.kind);

const textWithDocument = ({ kind, input, path }: Draft): TextDraft[] =>
  kind === 'document' && input.text
    ? [{ kind: 'text', path: `${path}.text`, input: Object.assign({ document: input.id }, input.text) }]
    : [];

/** Checks what the fields of a record must be to each other. */
function checkContent({ kind, input, path }: AnyDraft, problems: Problems): void {
  if (kind === 'decision') checkDecision(input, path, problems);
  if (kind === 'assessment') checkAssessment(input, path, problems);
  if (kind === 'merge') checkMergeContent(input, path, problems);
  if (kind === 'refusal') checkRefusalContent(input, path, problems);
  if (kind === 'actor' || kind === 'place') checkExternalIds(input.sameAs ?? [], `${path}.sameAs`, problems);
  if (kind === 'claim') {
    checkClaimContent(input, path, problems);
    checkAttribution(input, path, problems);
    checkNamesUsed(input, path, problems);
  }
}

function withoutDuplicates(drafts: readonly Draft[], problems: Problems): Draft[] {
  const first = new Map<string, string>();
  return drafts.filter(({ input: { id }, path }) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, path);
      return true;
    }
    problems.add(`${path}.id`, {
      code: 'DUPLICATE_ID',
      message: `${quoted(id)} is already the id of ${before}.`,
      hint: 'Expected each record once; put what both say into one, or give this one an id of its own.',
    });
    return false;
  });
}

function idsIn(dossier: unknown): Set<string> {
  const sections = (dossier ?? {}) as Record<string, unknown>;
  const records = Object.keys(SECTIONS).flatMap((section) => {
    const list = sections[section];
    return Array.isArray(list) ? (list as unknown[]) : [];
  });
  return new Set(
    records.flatMap((record) => {
      const id = (record as { id?: unknown } | null)?.id;
      return typeof id === 'string' ? [id] : [];
    }),
  );
}
