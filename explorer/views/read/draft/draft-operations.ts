import { graphql } from '../../../api/graphql.js';
import { thingFragment } from '../../../parts/thing/thing-fragment.js';

/** What the room shows of a draft, but for its texts. */
export const draftFragment = graphql(
  `
    fragment RoomDraft on Draft {
      id
      title
      state
      revision
      createdBy
      createdAt
      reviewedBy
      reviewedAt
      decidedBy
      decidedAt
      reason
      problems
      difference {
        created
        updated
        unchanged
      }
      changedMeanwhile {
        ...Thing
      }
      items {
        key
        state
        record
        score
        reasons
        changes
        anchors {
          document
          exact
          start
          end
        }
      }
    }
  `,
  [thingFragment],
);

const textFragment = graphql(`
  fragment RoomText on Draft {
    texts {
      document
      title
      content
      language
      isKept
    }
  }
`);

export const draftQuery = graphql(
  `
    query RoomDraft($id: ID!) {
      draft(id: $id) {
        ...RoomDraft
        ...RoomText
      }
    }
  `,
  [draftFragment, textFragment],
);

/** The drafts of a document, newest first. */
export const draftsOfDocumentQuery = graphql(`
  query DraftsOfDocument($id: ID!) {
    drafts(document: [$id], first: 50) {
      nodes {
        id
        title
        state
        createdBy
        createdAt
      }
    }
  }
`);

export const saveMutation = graphql(
  `
    mutation SaveDraft(
      $id: ID
      $title: String!
      $dossier: DossierInput!
      $document: ID
      $notes: [DraftNoteInput!]
      $revision: Int
    ) {
      saveDraft(
        id: $id
        title: $title
        dossier: $dossier
        document: $document
        notes: $notes
        revision: $revision
      ) {
        ...RoomDraft
      }
    }
  `,
  [draftFragment],
);

export const reviewMutation = graphql(
  `
    mutation ReviewDraft($id: ID!, $keep: [ID!]!, $drop: [ID!]!, $revision: Int) {
      reviewDraft(id: $id, keep: $keep, drop: $drop, revision: $revision) {
        ...RoomDraft
      }
    }
  `,
  [draftFragment],
);

export const acceptMutation = graphql(`
  mutation AcceptDraft($id: ID!, $reason: String, $revision: Int) {
    acceptDraft(id: $id, reason: $reason, revision: $revision) {
      created
      updated
      unchanged
    }
  }
`);

export const rejectMutation = graphql(`
  mutation RejectDraft($id: ID!, $reason: String!, $revision: Int) {
    rejectDraft(id: $id, reason: $reason, revision: $revision) {
      id
    }
  }
`);

export const readMutation = graphql(`
  mutation ReadText($document: ID, $content: String, $publishedAt: EDTF, $publisher: ID, $title: String) {
    draftFromText(
      document: $document
      content: $content
      publishedAt: $publishedAt
      publisher: $publisher
      title: $title
    ) {
      id
      texts {
        document
      }
    }
  }
`);
