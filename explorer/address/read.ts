import { addressWith, written } from './addresses.js';

/** Path of the list of documents and drafts. */
export const READ = '/read';

/** URL parameter with the claim, or the key of the item of a draft, whose words are shown. */
export const ITEM = 'item';

/** URL of the reading room of a document, or of a draft that is of none; at the words of a claim if one is given. */
export const readAddress = (id: string, item: string | null = null): string => {
  const path = `${READ}/${written(id)}`;
  return item === null ? path : addressWith(path, { [ITEM]: item });
};
