import { FORMATS } from '../../src/exports/formats.js';

export interface ExportedGraph {
  readonly format: string;
  readonly seconds: number;
  readonly megabytes: number;
}

const MEGABYTE = 2 ** 20;

/** Downloads the whole graph in every format, one after the other. */
export async function exportGraph(graphql: string): Promise<ExportedGraph[]> {
  const exported: ExportedGraph[] = [];
  for (const { name: format } of FORMATS) {
    const start = performance.now();
    const { body, ok } = await fetch(new URL(`/export/${format}`, graphql));
    if (!ok || !body) throw new TypeError(`The export as ${format} failed.`);
    let bytes = 0;
    for await (const chunk of body) bytes += (chunk as Uint8Array).length;
    exported.push({ format, seconds: (performance.now() - start) / 1_000, megabytes: bytes / MEGABYTE });
  }
  return exported;
}
