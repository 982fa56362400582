import { itemsOf, withoutDropped } from '../../../../src/reading/drafts/draft-items.js';
import { DraftItemState } from '../../../../src/reading/drafts/draft-state.js';

const dossier = {
  claims: [{ id: 'claim:a' }, { id: 'claim:b' }, { id: 'claim:b' }],
  places: [{ id: 'place:a' }],
  decisions: [{ claim: 'claim:a' }, null],
  texts: [{ document: 'document:a' }],
};

test('items are in the order of a dossier, named by their ids, or else by their places', () => {
  expect(itemsOf(dossier).map(({ key }) => key)).toEqual([
    'place:a',
    'claim:a',
    'claim:b',
    'claims[2]',
    'texts[0]',
    'decisions[0]',
    'decisions[1]',
  ]);
  expect(itemsOf({ claims: 'none', places: null })).toEqual([]);
});

test('without what was dropped, paths still lead to the items as they are named', () => {
  const states = { 'claim:a': DraftItemState.DROPPED, 'claim:b': DraftItemState.KEPT };
  const { dossier: remaining, pathByKey, keys } = withoutDropped(dossier, states);
  expect(remaining).toEqual({ ...dossier, claims: [{ id: 'claim:b' }, { id: 'claim:b' }] });
  expect(keys).toHaveLength(6);
  expect(['claims[0].text', 'claims[1]', 'decisions[0].claim', '', 'other'].map(pathByKey)).toEqual([
    'claim:b.text',
    'claims[2]',
    'decisions[0].claim',
    '',
    'other',
  ]);
});

test('what is no section, or no list, is left to the validation', () => {
  const odd = { clams: [], claims: 'none' };
  expect(withoutDropped(odd, {}).dossier).toEqual(odd);
});
