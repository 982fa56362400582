import { useEffect, useState } from 'preact/hooks';
import type { Positions, ToArrange } from './arrange.js';

/** Positions of nodes, once known; the latest arrangement wins. */
export function useArrangement(toArrange: ToArrange | null): Positions | null {
  const [positions, setPositions] = useState<Positions | null>(null);
  const key = JSON.stringify(toArrange);
  useEffect(() => {
    if (toArrange === null) return;
    const worker = new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Positions>) => {
      setPositions(data);
      worker.terminate();
    });
    worker.postMessage(toArrange);
    return () => {
      worker.terminate();
    };
  }, [key]);
  return positions;
}
