/** Words for deaths, alone or together with injuries. */
const KILLED = String.raw`(?:fatalit(?:y|ies)|casualt(?:y|ies)|deaths?)`;
const HARM = String.raw`(?:${KILLED}|injur(?:y|ies)|(?:material )?damages?)`;
const AND = String.raw`(?:,|/| or| nor| and) ?(?:no )?`;

/** Phrases that deny all deaths. Each is independent: a further one makes more rows say that nobody was killed. */
const DENIALS: readonly RegExp[] = [
  // no fatalities; no casualties or damages; no human casualties; no reported deaths
  new RegExp(String.raw`\bno (?:human |reported )?${KILLED}\b`, 'i'),
  // no injuries or fatalities; no damages, injuries or deaths
  new RegExp(String.raw`\bno (?:${HARM}${AND})+${KILLED}\b`, 'i'),
  // without causing casualties
  new RegExp(String.raw`\bwithout causing (?:any )?(?:${HARM}${AND})*${KILLED}\b`, 'i'),
  // no one was killed; nobody was injured or killed; no people were killed
  /\b(?:no one|nobody|no people) (?:was|were|has been|had been) (?:reported )?(?:\w+ or )?killed\b/i,
];

/** A denial that continues like this is about some people only: no casualties on the government side. */
const OF_SOME = /^ (?:on|among|amongst|from|by|for|of|within)\b/i;

/** What makes it uncertain again, anywhere in the notes. */
const OPEN = new RegExp(
  String.raw`${KILLED} (?:\w+ ){0,3}(?:un|not )known|(?:unknown|unclear|no information)\b[^.]{0,30}\b${KILLED}|unconfirmed|could not be (?:independently )?verified`,
  'i',
);
/** Somebody says otherwise in the same sentence. */
const OTHERS_SAY = /\b(?:claim|alleg|while|although)/i;

/**
 * Whether the notes on an event say that nobody was killed, so that its 0 fatalities mean none. Otherwise, 0 may also
 * mean unknown (codebook, “Reported fatalities”), and nothing follows from it. Doubtful or contradictory notes do not
 * count.
 */
export function denyFatalities(notes: string): boolean {
  if (OPEN.test(notes)) return false;
  return notes.split(/(?<=[.;!?])\s+/).some((sentence) => {
    if (OTHERS_SAY.test(sentence)) return false;
    return DENIALS.some((denial) => {
      const found = denial.exec(sentence);
      return found !== null && !OF_SOME.test(sentence.slice(found.index + found[0].length));
    });
  });
}
