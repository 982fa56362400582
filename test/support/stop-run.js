/** Stops what start-run.js has started. */
export default async function stopRun() {
  await globalThis.stopTestRun?.();
}
