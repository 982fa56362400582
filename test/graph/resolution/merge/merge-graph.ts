import { ingest } from '../../../../src/write/ingest.js';
import { verify } from '../../../../src/write/verify/verify.js';
import { digestOf } from '../../../support/digest.js';
import { TestGraph } from '../../../support/graph.js';

export const said = (id: string) => ({
  id: `claim:${id}`,
  text: id,
  saidBy: ['actor:speaker'],
  document: 'document:paper',
});

/** Two of everything that turn out to be one. */
export const dossier = () => ({
  actors: [
    { id: 'actor:isis', name: 'ISIS', kind: 'ARMED_GROUP', aliases: ['ISIL'] },
    { id: 'actor:daesh', name: 'Daesh', kind: 'ARMED_GROUP' },
    { id: 'actor:branch', name: 'Branch', kind: 'ARMED_GROUP' },
    { id: 'actor:speaker', name: 'Speaker', kind: 'PERSON' },
    { id: 'actor:spokesman', name: 'Spokesman', kind: 'PERSON' },
    { id: 'actor:unknown', name: 'Somebody', kind: 'UNIDENTIFIED' },
  ],
  places: [
    { id: 'place:land', name: 'Land', kind: 'COUNTRY' },
    { id: 'place:baghouz', name: 'Baghouz', kind: 'VILLAGE', within: 'place:land' },
    { id: 'place:baghuz', name: 'Baghuz', kind: 'VILLAGE' },
    { id: 'place:street', name: 'Street', kind: 'OTHER', within: 'place:baghuz' },
  ],
  documents: [
    { id: 'document:paper', kind: 'REPORT', title: 'Paper', publishers: ['actor:daesh', 'actor:isis'] },
    { id: 'document:copy', kind: 'REPORT', title: 'Copy', relays: ['document:source'] },
    { id: 'document:source', kind: 'REPORT', title: 'Source' },
    { id: 'document:later', kind: 'REPORT', title: 'Later', relays: ['document:copy'] },
  ],
  events: [
    { id: 'event:strike', kind: 'STRIKE', title: 'Strike', time: '2019-03-17' },
    { id: 'event:raid', kind: 'STRIKE', title: 'Raid', time: '2019-03-18' },
    { id: 'event:phase', kind: 'STRIKE', title: 'Phase', partOf: 'event:raid' },
  ],
  claims: [
    { ...said('on-isis'), subject: 'event:strike', predicate: 'TARGETED', object: 'actor:isis' },
    { ...said('on-daesh'), subject: 'event:raid', predicate: 'TARGETED', object: 'actor:daesh' },
    { ...said('by-branch'), subject: 'event:raid', predicate: 'PERPETRATED_BY', object: 'actor:branch' },
    { ...said('branch'), subject: 'actor:branch', predicate: 'PART_OF', object: 'actor:daesh' },
    { ...said('partner'), subject: 'actor:isis', predicate: 'PARTNER_OF', object: 'actor:daesh' },
    { ...said('at'), subject: 'event:raid', predicate: 'OCCURRED_AT', object: 'place:baghuz' },
    { ...said('in-street'), subject: 'event:strike', predicate: 'OCCURRED_AT', object: 'place:street' },
    {
      ...said('by-daesh'),
      saidBy: ['actor:isis', 'actor:daesh'],
      subject: 'actor:daesh',
      predicate: 'STATED',
      document: 'document:copy',
    },
  ],
});

export const DECISION = `id reason decidedBy decidedAt undoneAt undoneBy
  kept { id } merged { id ... on Actor { name } ... on Place { name } }`;
export const merging = (keep: string, ...merge: string[]) =>
  `mutation { merge(keep: "${keep}", merge: ${JSON.stringify(merge)}, reason: "The same.") { ${DECISION} } }`;
export const undoing = (id: string) => `mutation { undoMerge(id: "${id}") { ${DECISION} } }`;

/** A graph of that dossier for each test of a file. Whatever a test does, every edge must follow from the records. */
export class MergeGraph {
  #graph: TestGraph | null = null;

  constructor() {
    beforeEach(async () => {
      this.#graph = await TestGraph.empty();
      await ingest(this.database, dossier());
    });
    afterEach(async () => {
      expect((await verify(this.database)).differences).toEqual([]);
      await this.graph.close();
    });
  }

  get graph(): TestGraph {
    if (!this.#graph) throw new TypeError('There is a graph only while a test runs.');
    return this.#graph;
  }

  get database(): TestGraph['database'] {
    return this.graph.database;
  }

  /** Merges, and gives the decision. */
  async merge(keep: string, ...others: string[]): Promise<Record<string, any>> {
    return (await this.graph.query(merging(keep, ...others)))['merge'];
  }

  async undo(id: string): Promise<Record<string, any>> {
    return (await this.graph.query(undoing(id)))['undoMerge'];
  }

  /** The errors of a mutation that must change nothing: code, path and message of each. */
  async refused(mutation: string): Promise<unknown> {
    const digest = await digestOf(this.database);
    const { errors } = await this.graph.execute(mutation);
    expect(await digestOf(this.database)).toBe(digest);
    return errors?.map(({ message, extensions: { code, path } }) => [code, path, message]);
  }
}

export const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
