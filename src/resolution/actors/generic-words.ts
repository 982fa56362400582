/** Folded words in the names of many organizations, so that sharing them means little. */
const GENERIC = new Set(
  `african alliance all arab armed army association center central centre christian civil civilian coalition command
  committee communal communist confederation conference congress cooperative coordination council defence defense
  democracy democratic district employees ethnic farmers federation fighters first force forces free freedom front general
  green group guerrilla human independence independent indigenous international islam islamic islamist joint justice labor
  labour league left liberal liberation local militant militia military mission movement muslim national nationalist
  nationalities nations new operation organisation organization party patriotic patriots peace people peoples police popular
  power private progressive public rebels reform region regional republic republican resistance revolution revolutionary
  rights security separatists service social socialist society solidarity special state student students support supreme
  teachers trade tribal union unions unit united unity university women worker workers youth`.split(/\s+/u),
);

export const isGeneric = (word: string): boolean => GENERIC.has(word);
