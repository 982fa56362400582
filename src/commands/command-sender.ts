import { userInfo } from 'node:os';
import type { Config } from '../config.js';
import { SYSTEM, type Sender } from '../ingest/sender.js';

/**
 * The writer of a command: as set, otherwise the user of the operating system. Only writers may read that name, so
 * decisions that do not state who made them do not carry it.
 */
export const commandSender = ({ CLAIMGRAPH_WRITER }: Pick<Config, 'CLAIMGRAPH_WRITER'>): Sender => ({
  writer: CLAIMGRAPH_WRITER ?? userName(),
  decider: SYSTEM,
});

/** A user of a container may have a number and no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? 'unknown'}`;
  }
}
