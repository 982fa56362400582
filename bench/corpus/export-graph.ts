import { FORMATS } from '../../src/exports/formats.js';

export interface ExportedGraph {
  readonly format: string;
  readonly seconds: number;
  readonly megabytes: number;
}

const MEGABYTE = 2 ** 20;

export const ALL_FORMATS: readonly string[] = FORMATS.map(({ name }) => name);

/** Downloads the whole graph in some formats, one after the other. */
export async function exportGraph(graphql: string, formats: readonly string[]): Promise<ExportedGraph[]> {
  const exported: ExportedGraph[] = [];
  for (const format of formats) {
    const start = performance.now();
    const { body, ok } = await fetch(new URL(`/export/${format}`, graphql));
    if (!ok || !body) throw new TypeError(`The export as ${format} failed.`);
    let bytes = 0;
    for await (const chunk of body) bytes += (chunk as Uint8Array).length;
    exported.push({ format, seconds: (performance.now() - start) / 1_000, megabytes: bytes / MEGABYTE });
  }
  return exported;
}
