import { Arg, Args, Extensions, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Cost, WHOLE_GRAPH_COST } from '../query/mapping/field-cost.js';
import { argumentPath, RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { selects } from '../query/read/selects.js';
import { keptId } from '../query/run/read-merge-targets.js';
import { hydrate, type TraversalResult } from '../query/run/hydrate.js';
import { OF_TODAY } from '../query/snapshot/of-today.js';
import { Draft } from '../reading/drafts/draft.js';
import { DraftConnection, DraftsArguments } from '../reading/drafts/draft-connection.js';
import { DraftNoteInput } from '../reading/drafts/draft-note-input.js';
import { acceptDraft, rejectDraft } from '../reading/drafts/decide-draft.js';
import { pageOfDrafts } from '../reading/drafts/page-of-drafts.js';
import { reviewDraft } from '../reading/drafts/review-draft.js';
import { saveDraft } from '../reading/drafts/save-draft.js';
import {
  COMPARED_FIELDS,
  shownDraft,
  TEXT_FIELDS,
  type WantedOfDraft,
} from '../reading/drafts/shown-draft.js';
import { readStoredDrafts, storedDraft } from '../reading/drafts/stored-draft.js';
import { idOf } from '../domain/constraints/id-rules.js';
import { checkArgument } from '../reading/drafts/check-argument.js';
import { readTextAsDraft } from '../reading/read-text-as-draft.js';
import { EDTF } from '../time/edtf-scalar.js';
import { DossierInput } from '../write/dossier-input.js';
import { IngestReport } from '../write/ingest-report.js';
import { senderNamed } from '../write/sender.js';

/** Cost of comparing a draft with the graph. */
const DRAFT_COST = WHOLE_GRAPH_COST / 20;

const LIKE_AN_ID = /^[a-z]+:/;

const DRAFT = 'Id of the draft, e.g. draft:5f0c….';
const REVISION =
  'Revision of the draft that was seen; if another has been saved since, the mutation fails. Default: whichever there is.';

@Resolver()
export class DraftResolver {
  @Extensions({ [OF_TODAY]: true })
  @Cost(DRAFT_COST)
  @Query(() => DraftConnection, { description: 'Drafts, newest first. Writers only.' })
  async drafts(
    @Args(() => DraftsArguments) wanted: DraftsArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<DraftConnection> {
    request.context.identity.requireWriter();
    const reader = request.context.database.reader(request.context.signal);
    const page = await pageOfDrafts(reader, wanted, String(request.info.path.key));
    const stored = await readStoredDrafts(
      reader,
      page.nodes.map(({ id }) => id),
    );
    const shown = new Map<string, TraversalResult>();
    for (const draft of stored) shown.set(draft.id, await shownDraft(reader, draft, wantedOf(request)));
    return hydrate(request, {
      ...page,
      nodes: page.nodes.map(({ id }) => shown.get(id) ?? null),
      edges: page.edges.map(({ cursor, node: { id } }) => ({ cursor, node: shown.get(id) ?? null })),
    });
  }

  @Extensions({ [OF_TODAY]: true })
  @Cost(DRAFT_COST)
  @Query(() => Draft, { nullable: true, description: 'A draft by id; null if there is none. Writers only.' })
  async draft(
    @Arg('id', () => ID, { description: DRAFT }) id: string,
    @RequestedField() request: FieldRequest,
  ): Promise<Draft | null> {
    request.context.identity.requireWriter();
    const reader = request.context.database.reader(request.context.signal);
    const [draft] = await readStoredDrafts(reader, [id]);
    return hydrate(request, draft ? await shownDraft(reader, draft, wantedOf(request)) : null);
  }

  @Mutation(() => Draft, {
    description:
      'Saves a draft, or saves one anew: a dossier that changes nothing until it is accepted, and may have problems until then. What a review said of items stays for those that have not changed. Writers only.',
  })
  async saveDraft(
    @Arg('id', () => ID, { nullable: true, description: `${DRAFT} Default: a new draft.` }) id: string | null,
    @Arg('title', () => String, { description: 'What it is about; one line, at most 500 characters.' })
    title: string,
    @Arg('dossier', () => DossierInput, { description: 'The dossier.' }) dossier: DossierInput,
    @Arg('document', () => ID, {
      nullable: true,
      description: 'The document of which it was made. Default: the one of which all its claims have words.',
    })
    document: string | null,
    @Arg('notes', () => [DraftNoteInput], {
      nullable: true,
      description: 'How certain its items are, and why they were proposed. Default: as before.',
    })
    notes: DraftNoteInput[] | null,
    @Arg('revision', () => Int, { nullable: true, description: REVISION }) revision: number | null,
    @RequestedField() request: FieldRequest,
  ): Promise<Draft> {
    const { database, identity, signal } = request.context;
    const given = {
      ...{ id: id ?? null, title, dossier, document: document ?? null, revision: revision ?? null },
      notes: new Map(
        (notes ?? []).map(({ key, score, reasons }) => [
          key,
          { score: score ?? null, reasons: reasons ?? [] },
        ]),
      ),
    };
    const saved = await saveDraft(database, given, identity.requireWriter(), pathsOf(request), signal);
    return show(request, saved);
  }

  @Mutation(() => Draft, {
    description:
      'Reads a text and saves a draft of what it claims: figures, effects, who did what to whom, where and when, and who says so. Each claim has the words that it rests on, a score, and reasons; what is not understood is offered as a statement. It changes nothing until the draft is accepted. Writers only.',
  })
  async draftFromText(
    @Arg('document', () => ID, {
      nullable: true,
      description: 'The document whose text it is. Default: a new document, which is in the draft.',
    })
    document: string | null,
    @Arg('content', () => String, {
      nullable: true,
      description:
        'The text, in English; at most 100,000 characters. Default: the newest text of the document that is kept.',
    })
    content: string | null,
    @Arg('publishedAt', () => EDTF, {
      nullable: true,
      description: 'When it was published, by which “on Tuesday” is told. Default: as known of the document.',
    })
    publishedAt: string | null,
    @Arg('publisher', () => ID, {
      nullable: true,
      description:
        'The actor who says what the text attributes to nobody else: an id, or a name; a name that nobody has becomes a new actor. Default: the publisher of the document.',
    })
    publisher: string | null,
    @Arg('title', () => String, {
      nullable: true,
      description:
        'Title of a new document; one line, at most 500 characters. Default: the first line of the text.',
    })
    title: string | null,
    @RequestedField() request: FieldRequest,
  ): Promise<Draft> {
    const { database, identity, signal, languageModel } = request.context;
    const writer = identity.requireWriter();
    const wanted = {
      document: document ?? null,
      content: content ?? null,
      publishedAt: publishedAt ?? null,
      publisher: publisher == null ? null : await keptId(publisher, request),
      title: title ?? null,
    };
    // Whatever looks like an id is one, so that nobody is called place:syria by mistake.
    if (wanted.publisher !== null && LIKE_AN_ID.test(wanted.publisher))
      checkArgument(wanted.publisher, idOf('actor'), argumentPath(request, 'publisher'));
    const path = pathsOf(request);
    const read = await readTextAsDraft(database.reader(signal), wanted, languageModel ?? null, path, signal);
    const saved = await saveDraft(database, { ...read, id: null, revision: null }, writer, path, signal);
    return show(request, saved);
  }

  @Mutation(() => Draft, {
    description:
      'Reviews items of an open draft: those that are right, and those that are left out when it is accepted. To change an item, save the draft anew. Whoever reviews has seen what changed meanwhile. Writers only.',
  })
  async reviewDraft(
    @Arg('id', () => ID, { description: DRAFT }) id: string,
    @Arg('keep', () => [ID], { nullable: true, description: 'Keys of items that are right.' })
    keep: string[] | null,
    @Arg('drop', () => [ID], { nullable: true, description: 'Keys of items that are left out.' })
    drop: string[] | null,
    @Arg('revision', () => Int, { nullable: true, description: REVISION }) revision: number | null,
    @RequestedField() request: FieldRequest,
  ): Promise<Draft> {
    const { database, identity, signal } = request.context;
    const review = { id, keep: keep ?? [], drop: drop ?? [], revision: revision ?? null };
    await reviewDraft(database, review, identity.requireWriter(), pathsOf(request), signal);
    return show(request, id);
  }

  @Mutation(() => IngestReport, {
    description:
      'Ingests an open draft without what was dropped, completely or not at all. It fails if others have written of its records since it was last saved or reviewed. Writers only.',
  })
  async acceptDraft(
    @Arg('id', () => ID, { description: DRAFT }) id: string,
    @Arg('reason', () => String, { nullable: true, description: 'Why; at most 2,000 characters.' })
    reason: string | null,
    @Arg('revision', () => Int, { nullable: true, description: REVISION }) revision: number | null,
    @RequestedField() request: FieldRequest,
  ): Promise<IngestReport> {
    const { database, identity, signal } = request.context;
    const sender = senderNamed(identity.requireWriter());
    const decision = { id, reason: reason ?? null, revision: revision ?? null };
    const report = await acceptDraft(database, decision, sender, pathsOf(request), signal);
    return hydrate(request, {
      created: report.created,
      updated: report.updated,
      unchanged: report.unchanged,
    });
  }

  @Mutation(() => Draft, {
    description: 'Rejects an open draft. It is kept, and changes nothing. Writers only.',
  })
  async rejectDraft(
    @Arg('id', () => ID, { description: DRAFT }) id: string,
    @Arg('reason', () => String, { description: 'Why; at most 2,000 characters.' }) reason: string,
    @Arg('revision', () => Int, { nullable: true, description: REVISION }) revision: number | null,
    @RequestedField() request: FieldRequest,
  ): Promise<Draft> {
    const { database, identity, signal } = request.context;
    const sender = senderNamed(identity.requireWriter());
    await rejectDraft(database, { id, reason, revision: revision ?? null }, sender, pathsOf(request), signal);
    return show(request, id);
  }
}

const pathsOf =
  (request: FieldRequest) =>
  (argument: string): string =>
    argumentPath(request, argument);

const wantedOf = (request: FieldRequest): WantedOfDraft => ({
  comparison: selects(request, COMPARED_FIELDS),
  texts: selects(request, TEXT_FIELDS),
});

async function show(request: FieldRequest, id: string): Promise<Draft> {
  const reader = request.context.database.reader(request.context.signal);
  const draft = await storedDraft(reader, id, argumentPath(request, 'id'));
  return hydrate(request, await shownDraft(reader, draft, wantedOf(request)));
}
