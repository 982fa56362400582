/** A full stop before a capital ends a sentence, unless it belongs to an abbreviation. */
const END = /(?<!\b(?:U\.S|Nov|Dec|Oct|Sept))\.["”]?\s+(?=["“]?v?\p{Lu})/u;

/** “…, while two strikes”, “…; another airstrike”: a new sentence after all. */
const JOINT =
  /(?:[,;]?\s+while|;)\s+(?=(?:another|an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?:other\s+)?(?:air)?strikes?\b)/i;

/** The sentences of a description, with single spaces and without closing punctuation. */
export function sentencesOf(text: string): string[] {
  return text
    .split(END)
    .flatMap((sentence) => sentence.split(JOINT))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim().replace(/\.$/, ''))
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));
}
