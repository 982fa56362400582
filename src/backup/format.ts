import { z } from 'zod';
import { DraftItemState, DraftState } from '../reading/drafts/draft-state.js';

/** Version of the format. It rises when earlier programs could not read a file, or would lose something of it. */
export const FORMAT = 1;

const instant = z.iso.datetime().transform((text) => new Date(text));

/** The first line of a backup: what it is, and as of when. */
export const header = z.object({
  kind: z.literal('header'),
  format: z.number().int(),
  /** Version of the program that wrote it. */
  version: z.string(),
  /** The newest migration of the graph that it was made of. */
  migration: z.number().int(),
  /** The newest write that it contains. */
  instant,
  madeAt: instant,
});
export type Header = z.output<typeof header>;

/** The last line: what must have come before. */
export const trailer = z.object({
  kind: z.literal('trailer'),
  /** Number of lines of each kind. */
  counts: z.record(z.string(), z.number().int().min(0)),
  /** Of all bytes before this line, uncompressed. */
  sha256: z.string(),
});
export type Trailer = z.output<typeof trailer>;

const period = { from: instant, until: instant.nullable() };
const says = {
  writtenBy: z.string().nullable(),
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
};

/** A record: what it says and said before, and of a claim what became of it. Properties that are not set are left out. */
export const recordLine = z.object({
  kind: z.string(),
  id: z.string(),
  recordedAt: instant,
  ...says,
  revisions: z.array(z.object({ from: instant, until: instant, ...says })).default([]),
  history: z
    .object({
      retracted: z.array(z.object(period)),
      superseded: z.array(z.object(period)),
      ranks: z.array(z.object({ rank: z.string(), from: instant })),
    })
    .optional(),
});

/** A dispute, and the claims that were in it, in which role, from when and until when. */
export const disputeLine = z.object({
  kind: z.literal('dispute'),
  id: z.string(),
  recordedAt: instant,
  /** Of its node: the kind of dispute, its measure and home, and what it is sorted by. */
  properties: z.object({
    kind: z.string(),
    home: z.string(),
    measure: z.string().nullable(),
    gap: z.number().nullable(),
    byGap: z.string(),
  }),
  among: z.array(z.object({ claim: z.string(), role: z.string(), ...period })),
});
export type DisputeLine = z.output<typeof disputeLine>;

/** A draft, under the names of `StoredDraft`; its `kind` is “draft”. */
export const draftLine = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(DraftState),
  document: z.string().nullable(),
  dossier: z.record(z.string(), z.unknown()),
  states: z.record(z.string(), z.enum(DraftItemState)),
  notes: z.record(z.string(), z.object({ score: z.number().nullable(), reasons: z.array(z.string()) })),
  revision: z.number(),
  createdBy: z.string(),
  createdAt: instant,
  reviewedBy: z.string(),
  reviewedAt: instant,
  seenAt: instant,
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  reason: z.string().nullable(),
});
