import { createRequire } from 'node:module';

const Sequencer = createRequire(import.meta.url)('@jest/test-sequencer').default;
const ORDER = ['unit', 'graph', 'system'];

/** Unit tests first, so that the first results come within seconds; within a project, the longest first as usual. */
export default class QuickFirst extends Sequencer {
  sort(tests) {
    const project = ({ context }) => ORDER.indexOf(context.config.displayName.name);
    return [...super.sort(tests)].sort((one, other) => project(one) - project(other));
  }
}
