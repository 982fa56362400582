import { AffiliationKind } from '../../../domain/actors/affiliation-kind.js';
import { parseTime } from '../../../time/edtf.js';
import type { ExportedEdge } from '../../reading/export-source.js';
import { dates } from './dates.js';
import { entity, entityId, type Entity } from './entity.js';

/** A schema that links two things, and its properties for the ends of an edge. */
interface Link {
  readonly schema: string;
  readonly source: string;
  readonly target: string;
  /** The end that must be an organization. */
  readonly organization?: 'source' | 'target';
}

const MEMBERSHIP: Link = {
  schema: 'Membership',
  source: 'member',
  target: 'organization',
  organization: 'target',
};
const OTHER: Link = { schema: 'UnknownLink', source: 'subject', target: 'object' };

const LINKS: Readonly<Record<string, Link>> = {
  [AffiliationKind.MEMBER_OF]: MEMBERSHIP,
  [AffiliationKind.PART_OF]: MEMBERSHIP,
  [AffiliationKind.HOLDS_POST_IN]: MEMBERSHIP,
  [AffiliationKind.LED_BY]: {
    schema: 'Directorship',
    source: 'organization',
    target: 'director',
    organization: 'source',
  },
};

/** Edges that documents and claims already express. */
const TOLD_OTHERWISE: ReadonlySet<string> = new Set(['STATED_IN', 'BASED_ON', 'PUBLISHED_BY']);

/** An edge as an entity that links two others; null if the entities at its ends express it. */
export function linkOf(edge: ExportedEdge, isOrganization: (id: string) => boolean): Entity | null {
  const { source, type, target, title, validTime } = edge;
  if (TOLD_OTHERWISE.has(type)) return null;
  const wanted = LINKS[type] ?? OTHER;
  const fits =
    source.startsWith('actor:') && (!wanted.organization || isOrganization(edge[wanted.organization]));
  const link = fits ? wanted : OTHER;
  return entity(
    [source, type, target, title, validTime].filter((part) => part !== null).join(' '),
    link.schema,
    {
      [link.source]: entityId(source),
      [link.target]: entityId(target),
      role: title ?? type.toLowerCase().replaceAll('_', ' '),
      description: title === null ? null : type.toLowerCase().replaceAll('_', ' '),
      ...dates(validTime === null ? null : parseTime(validTime)),
      recordId: edge.claims,
    },
  );
}
