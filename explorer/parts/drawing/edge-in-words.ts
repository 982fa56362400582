import { texts } from '../../language/texts.js';
import { inWords } from '../words.js';

const EDGES: Readonly<Record<string, string>> = texts.edges;

/** The word on an edge, by its type. */
export const edgeInWords = (type: string): string => EDGES[type] ?? inWords(type);
