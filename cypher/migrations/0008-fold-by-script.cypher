// Words are folded by script from now on: see docs/decisions/0023-letters-are-folded-by-script.md. What a graph holds was
// folded as before. Only the program can fold it anew; it does so at its start, and then removes this mark.

MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.foldAnew = true;
