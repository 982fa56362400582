/** A language of the interface. */
interface Described {
  /** Its name in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Languages that the interface speaks, by their code. */
export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
} as const satisfies Readonly<Record<string, Described>>;

export type Language = keyof typeof LANGUAGES;

/** Where a choice made by hand is kept. */
const KEY = 'claimgraph:language';

/** What is used of a browser. Tests of the explorer’s words run in Node, where there is none of it, nor its types. */
interface Browser {
  readonly document: { readonly documentElement: { lang: string; dir: string } };
  readonly localStorage: {
    getItem: (key: string) => string | null;
    setItem: (key: string, value: string) => void;
  };
  readonly location: { reload: () => void };
  readonly navigator: { readonly languages: readonly string[] };
}

const browser = globalThis as unknown as Partial<Browser>;

const isLanguage = (code: string | null | undefined): code is Language =>
  code != null && Object.hasOwn(LANGUAGES, code);

/** Storage may be forbidden, as in a page of others. */
function kept(): string | null {
  try {
    return browser.localStorage?.getItem(KEY) ?? null;
  } catch {
    return null;
  }
}

/** What was chosen by hand, or else the first language of the browser that there is. */
function chosen(): Language {
  const { document, navigator } = browser;
  const wanted = [kept(), ...(document === undefined ? [] : (navigator?.languages ?? []))];
  return wanted.map((tag) => tag?.split('-')[0]).find(isLanguage) ?? 'en';
}

/** The language of this page, as long as it is open. */
export const LANGUAGE = chosen();

const DIRECTION = LANGUAGES[LANGUAGE].direction;

/** Another language is another page, so that nothing in it is left in the first. */
export function speak(language: Language): void {
  browser.localStorage?.setItem(KEY, language);
  browser.location?.reload();
}

/** Tells browsers and readers of the screen what the page is written in. */
export function declareLanguage(): void {
  if (!browser.document) return;
  browser.document.documentElement.lang = LANGUAGE;
  browser.document.documentElement.dir = DIRECTION;
}
