/** URL parameter with the id of the claim whose words are shown beside a view. */
export const CLAIM = 'claim';
