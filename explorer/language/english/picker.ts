export const picker = {
  nameOrId: (kinds: string) => `Name or id (${kinds})`,
  found: (label: string) => `${label}: found`,
  pickOne: 'Pick one of the results, or clear the field.',
};
