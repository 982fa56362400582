import type { ShownGraph } from './shown-graph.js';
import { kindOfEdge, kindOfNode, type Kind } from './kinds.js';
import { texts } from '../../language/texts.js';

interface Properties {
  shown: ShownGraph;
  /** Names of the hidden kinds. */
  without: readonly string[];
  onChange: (without: readonly string[]) => void;
}

const once = (kinds: readonly Kind[]): Kind[] => [
  ...new Map(kinds.map((kind) => [kind.name, kind])).values(),
];

/** The legend; unticked kinds are hidden. */
export function KindsFilter({ shown, without, onChange }: Properties) {
  const toggle = (name: string): void => {
    onChange(without.includes(name) ? without.filter((one) => one !== name) : [...without, name]);
  };
  const boxes = (of: string, kinds: readonly Kind[], node: boolean) => (
    <fieldset>
      <legend>{of}</legend>
      {kinds.map(({ name, colour }) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={!without.includes(name)}
            onChange={() => {
              toggle(name);
            }}
          />
          <span class="swatch" data-node={node || undefined} style={{ '--colour': colour }} />
          {texts.kinds[name]}
        </label>
      ))}
    </fieldset>
  );
  return (
    <div class="kinds">
      {boxes(texts.drawing.nodes, once(shown.nodes.map(({ type }) => kindOfNode(type))), true)}
      {boxes(texts.drawing.edges, once(shown.edges.map(({ type }) => kindOfEdge(type))), false)}
    </div>
  );
}
