import { addressWith } from '../../address/addresses.js';
import { useAsOf } from '../../address/use-as-of.js';
import { AS_OF, instantOf } from '../../question/as-of.js';

/** The neighbourhood as a file, as the API exports it. */
export function ExportLink({ around, depth, limit }: { around: string; depth: number; limit: number }) {
  const asOf = useAsOf();
  const address = addressWith('/export/graphml', {
    neighborhood: around,
    depth: String(depth),
    limit: String(limit),
    ...(asOf !== null && { [AS_OF]: instantOf(asOf) }),
  });
  return (
    <a class="button" href={address} download>
      GraphML
    </a>
  );
}
