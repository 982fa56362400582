import { number } from './number.js';

/** Forms of what is counted, by the categories of CLDR that a language tells apart; `#` stands for the number. */
type Forms<Category extends Intl.LDMLPluralRule> = Readonly<Record<Category, string>>;

/** A number with what is counted, for a language with these categories. */
export function pluralsOf<Category extends Intl.LDMLPluralRule>(language: string) {
  const rules = new Intl.PluralRules(language);
  return (value: number, forms: Forms<Category>): string =>
    forms[rules.select(value) as Category].replaceAll('#', number(value));
}
