/** The editor does its heavy work in workers, all served with the page. */
const WORKERS: Readonly<Record<string, string>> = {
  graphql: 'graphql.worker.js',
  json: 'json.worker.js',
};

const worker = (label: string): Worker =>
  new Worker(new URL(WORKERS[label] ?? 'editor.worker.js', import.meta.url), { type: 'module' });

Object.assign(globalThis, {
  MonacoEnvironment: { getWorker: (_id: string, label: string) => worker(label) },
});
