import { said, smallDossier } from '../small-dossier.js';

type Dossier = ReturnType<typeof smallDossier>;
/** What is wrong, how it got so, and the code and path that it must be reported with. */
export type WrongDossier = readonly [
  what: string,
  spoil: (dossier: any) => unknown,
  code: string,
  path: string,
];

const CLAIM = { ...said('claim:new'), subject: 'event:strike' };
/** Adds a claim that has only these fields beside what every claim has. */
export const withClaim = (claim: object) => (dossier: Dossier) => ({
  claims: [...dossier.claims, { ...CLAIM, ...claim }],
});
/** Changes fields of one record. */
export const change =
  (section: keyof Dossier, index: number, fields: object) =>
  (dossier: Dossier): object => {
    Object.assign(dossier[section][index] as object, fields);
    return dossier;
  };
/** Where an added claim stands. */
export const NEW = 'claims[7]';
