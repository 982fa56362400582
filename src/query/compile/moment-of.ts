import { type AsOf, KnownBy } from '../../time/as-of.js';
import { asOf } from '../moment/as-of.js';
import { asPossiblyStated, asStated } from './as-stated.js';
import { present, type Moment } from '../moment/moment.js';

const MOMENTS: Readonly<Record<KnownBy, Moment>> = {
  [KnownBy.RECORDED]: asOf,
  [KnownBy.STATED]: asStated,
  [KnownBy.POSSIBLY_STATED]: asPossiblyStated,
};

/** The moment of a request; null stands for now. */
export const momentOf = (at: AsOf | null): Moment => (at ? MOMENTS[at.knownBy] : present);
