// Claims count by what was stated from dates of their own, and things are there from when claims speak of them: see
// docs/storage.md. Only the program can tell these dates; it does so at its start, and then removes this mark.

MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.dateAnew = true;
