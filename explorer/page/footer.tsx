import { useLocation } from 'preact-iso';
import { EMBED } from '../address/explore.js';
import { LANGUAGE, LANGUAGES, speak, type Language } from '../language/language.js';
import { texts } from '../language/texts.js';
import './footer.css';

const CODES = Object.keys(LANGUAGES) as Language[];

/** Below every view: the language of the page, to choose. In a page of others, there is only the view. */
export function Footer() {
  if (useLocation().path === EMBED) return null;
  return (
    <footer class="page-footer">
      <label>
        {texts.page.language}{' '}
        <select
          value={LANGUAGE}
          onChange={({ currentTarget: { value } }) => {
            const chosen = CODES.find((code) => code === value);
            if (chosen) speak(chosen);
          }}
        >
          {CODES.map((code) => (
            <option key={code} value={code} lang={code} dir={LANGUAGES[code].direction}>
              {LANGUAGES[code].name}
            </option>
          ))}
        </select>
      </label>
      {texts.page.note !== '' && <small>{texts.page.note}</small>}
    </footer>
  );
}
