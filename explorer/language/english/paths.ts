import { number } from '../number.js';
import { sentence, type Part } from '../sentence.js';

export const paths = {
  findPath: 'Find a path',
  from: 'From',
  to: 'To',
  findPaths: 'Find the paths',
  fromTo: (from: string, to: string) => `From ${from} to ${to}`,
  notConnected: (from: Part, to: Part, edges: number) =>
    sentence`${from} and ${to} are not connected by a path of at most ${number(edges)} edges.`,
  notAtAll: (from: Part, to: Part, edges: number) =>
    sentence`${from} and ${to} are not connected by a path of at most ${number(edges)} edges, which is as far as paths are followed.`,
  found: (paths: string, edges: string) => `${paths}, the shortest of ${edges}.`,
  paths: 'Paths',
  twoEnds:
    'A path has two ends: find them by name here, or pick a node in a graph and press “Path from here”.',
  otherEnds: 'Other ends',
  longer: 'Look for longer ones',
};
