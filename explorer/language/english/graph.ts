import { sentence, type Part } from '../sentence.js';

export const graph = {
  arranging: (nodes: string) => `Arranging ${nodes}…`,
  drawn: (nodes: string, edges: string) => `${nodes} and ${edges}; the list below says the same`,
  more: 'There is more around here than is shown.',
  upTo: 'Show up to 500 nodes each',
  around: (name: string) => `Around ${name}`,
  nothingKnown: (id: Part) => sentence`Nothing was known of ${id}, so there is nothing to draw.`,
  pathsFrom: (name: Part) => sentence`Paths from ${name} to here`,
  pickedNode: 'The picked node',
  openPage: 'Open its page',
  expand: 'Expand',
  collapse: 'Collapse',
  startHere: 'Start from here',
  pathFromHere: 'Path from here',
  pathStarts: 'The path starts here: now pick the node where it ends.',
  title: 'Who struck and fought whom',
  titleDuring: (during: string) => `Who struck and fought whom, ${during}`,
  inEvents: (events: string) => `in ${events}`,
  findPath: 'Find a path',
  battlesCounted: 'Battles are being counted…',
  battlesFailed: 'The battles could not be counted, so only strikes are drawn: choose a shorter time.',
  noSides:
    'No event has two sides. Search for something and press “Graph” on its page, or choose another time.',
  orStart: 'Search for something and press “Graph” on its page, or start from a side in many events:',
  perpetrators: 'Perpetrators',
  targets: 'Targets',
};
