const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const TEENS = [
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const BELOW_TWENTY = new Map([...UNITS, ...TEENS].map((word, number) => [word, number]));
const ROUND = new Map(TENS.map((word, index) => [word, (index + 2) * 10]));

/** A whole number below a hundred in words, twenty-one, or any in digits, 31 or 1,200; null for another word. */
export function numberOf(word: string): number | null {
  const text = word.toLowerCase();
  if (/^\d+$|^\d{1,3}(?:,\d{3})+$/.test(text)) return Number(text.replaceAll(',', ''));
  const [tens = '', units] = text.split('-');
  const round = ROUND.get(tens);
  if (round === undefined) return BELOW_TWENTY.get(text) ?? null;
  if (units === undefined) return round;
  const rest = BELOW_TWENTY.get(units) ?? 0;
  return rest >= 1 && rest <= 9 && text === `${tens}-${units}` ? round + rest : null;
}
