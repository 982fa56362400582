import { useTitle } from '../../parts/view/use-title.js';
import { SHAPES } from '../../parts/statements/dots.js';
import { VoiceShape } from '../../parts/statements/voice-name.js';
import './style.css';

const GROUNDS = ['ground', 'raised', 'sunken', 'line', 'text', 'quiet'];
const ACCENTS = ['accent', 'on-accent', 'warm', 'warm-ground'];
const STATES = ['warning', 'warning-ground', 'danger', 'kept', 'mark'];
const ROLES = ['perpetrator', 'target', 'supporter', 'partner', 'observer', 'unnamed'];
const SIZES = ['title', 'figure', 'section', 'lead', 'body', 'small', 'tiny'];
const SPACES = [1, 2, 3, 4, 5, 6, 7];

/** Every size and colour, in light and in dark, for those who work on the explorer. */
export default function StyleView() {
  useTitle('Style');
  return (
    <article class="view" aria-busy={false}>
      <h1>Style</h1>
      <div class="style-schemes">
        {(['light', 'dark'] as const).map((scheme) => (
          <section key={scheme} class="style-scheme" data-scheme={scheme} aria-label={scheme}>
            <h2>{scheme}</h2>
            <Colours title="Grounds and text" names={GROUNDS} />
            <Colours title="Cool: to be followed. Warm: to be looked at" names={ACCENTS} />
            <Colours title="States" names={STATES} />
            <Colours title="Roles" names={ROLES} />
            <h3>Sources</h3>
            <p>
              {SHAPES.map((shape, index) => (
                <VoiceShape key={shape} index={index} />
              ))}
            </p>
            <h3>Controls</h3>
            <p class="style-row">
              <button type="button">Button</button>
              <input aria-label={`A field, ${scheme}`} value="A field" />
              <a href="#content">A link</a>
            </p>
          </section>
        ))}
      </div>
      <h2>Type</h2>
      {SIZES.map((name) => (
        <p key={name} style={{ fontSize: `var(--size-${name})`, margin: 0 }}>
          --size-{name}: 193 strikes, 170 to 190
        </p>
      ))}
      <h2>Space</h2>
      {SPACES.map((number) => (
        <p key={number} class="style-space">
          <span style={{ width: `var(--space-${number})` }} /> --space-{number}
        </p>
      ))}
    </article>
  );
}

const Colours = ({ title, names }: { title: string; names: readonly string[] }) => (
  <>
    <h3>{title}</h3>
    <ul class="plain style-colours">
      {names.map((name) => (
        <li key={name}>
          <span style={{ background: `var(--${name})` }} />
          --{name}
        </li>
      ))}
    </ul>
  </>
);
