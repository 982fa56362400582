/** A public data set in the folder CLAIMGRAPH_CORPUS, and its expected result. */
export interface DataSet {
  readonly title: string;
  readonly format: string;
  readonly path: string;
}

export const DATA_SETS: readonly DataSet[] = [
  { title: 'UCDP GED, Syria 2016–2019', format: 'ucdp-ged', path: 'ucdp-ged-syria/ged_syria.csv' },
  {
    title: 'Strike releases of US Central Command',
    format: 'centcom-releases',
    path: 'centcom-strike-releases/all-edited-refined.csv',
  },
  { title: 'ACLED, sample of 2022', format: 'acled', path: 'acled-sample/acledr_dummy_2022h1.csv' },
];
