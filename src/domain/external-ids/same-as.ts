import type { FieldMapping } from '../../query/mapping/field-mapping.js';
import { objectReader } from '../../query/serialize/object-reader.js';
import { selectedFields } from '../../query/read/selection.js';
import type { ExternalId } from './external-id.js';
import { readExternalId } from './stored-external-id.js';

/** The external ids that a record gives, in its order; none where it never gave any. */
export function sameAs(): FieldMapping {
  return {
    compile: (field, { record }, { moment }) => {
      const read = objectReader(
        selectedFields(field),
        ({ name }) =>
          (externalId: Pick<ExternalId, keyof ExternalId>) =>
            externalId[name as keyof ExternalId],
      );
      return {
        expression: moment.field(record, 'sameAs'),
        read: (stored) => ((stored ?? []) as readonly string[]).map((text) => read(readExternalId(text))),
      };
    },
  };
}
