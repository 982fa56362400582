import Cypher from '@neo4j/cypher-builder';
import type { Compilation, Transform } from '../compile/compilation.js';
import type { Parameter } from '../read/parameter.js';
import type { CompiledFilter } from './filter-compiler.js';
import { UserError } from '../../errors/user-error.js';
import { parseTime } from '../../time/edtf.js';
import { InvalidTime } from '../../time/invalid-time.js';
import type { Time } from '../../time/time.js';
import { toDateTime } from '../../neo4j/values.js';

/** Earliest and latest time that JavaScript can represent (ECMA-262, time values). */
const BEGINNING = new Date(-8.64e15);
const END = new Date(8.64e15);

/** The first instant of a time; if open, the beginning of time. */
const firstInstant: Transform = (edtf, path) => toDateTime(timeAt(edtf, path).earliest ?? BEGINNING);

/** The last instant of a time; if open, the end of time. */
const lastInstant: Transform = (edtf, path) => toDateTime(timeAt(edtf, path).latest ?? END);

const beginningOfTime: Transform = () => toDateTime(BEGINNING);

const endOfTime: Transform = () => toDateTime(END);

function timeAt(edtf: unknown, path: string): Time {
  try {
    return parseTime(edtf as string);
  } catch (failure) {
    if (!(failure instanceof InvalidTime)) throw failure;
    throw UserError.of({ code: 'INVALID_TIME', path, message: failure.message, hint: failure.hint });
  }
}

type Held = (suffix: string) => Cypher.Expr;

/**
 * The condition that a node's time may lie inside the given one: that they overlap. An open or unknown end may lie
 * anywhere. A time that is not stated matches nothing.
 */
export function timePossiblyWithin(
  node: Cypher.Node,
  time: string,
  period: Parameter,
  compilation: Compilation,
): Partial<CompiledFilter> {
  const held = heldBy(node, time, compilation);
  const first = compilation.parameter(period, firstInstant);
  const last = compilation.parameter(period, lastInstant);
  return {
    conditions: [
      Cypher.isNotNull(held('')),
      Cypher.lte(Cypher.coalesce(held('Earliest'), last), last),
      Cypher.gte(Cypher.coalesce(held('Latest'), first), first),
    ],
  };
}

/**
 * The condition that a node's time must lie inside the given one: completely, with an open or unknown end only if the
 * given time is open too, and neither approximate nor uncertain.
 */
export function timeDefinitelyWithin(
  node: Cypher.Node,
  time: string,
  period: Parameter,
  compilation: Compilation,
): Partial<CompiledFilter> {
  const held = heldBy(node, time, compilation);
  const beginning = compilation.parameter(period, beginningOfTime);
  const end = compilation.parameter(period, endOfTime);
  return {
    conditions: [
      Cypher.isNotNull(held('')),
      Cypher.gte(Cypher.coalesce(held('Earliest'), beginning), compilation.parameter(period, firstInstant)),
      Cypher.lte(Cypher.coalesce(held('Latest'), end), compilation.parameter(period, lastInstant)),
      Cypher.eq(held('Approximate'), Cypher.false),
      Cypher.eq(held('Uncertain'), Cypher.false),
    ],
  };
}

const heldBy =
  (node: Cypher.Node, time: string, { moment }: Compilation): Held =>
  (suffix) =>
    moment.property(node, `${time}${suffix}`);
