export const types = {
  Organization: 'Organization',
  Person: 'Person',
  Event: 'Event',
  Place: 'Place',
  Document: 'Document',
  Claim: 'Claim',
};
