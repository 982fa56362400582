import { useMemo } from 'preact/hooks';
import { useParameters } from '../../address/use-parameters.js';
import { Nothing } from '../../parts/asked/nothing.js';
import { View } from '../../parts/asked/view.js';
import { useAnswer } from '../../question/use-answer.js';
import { GraphCanvas } from './graph-canvas.js';
import { graphQuestion, graphVariables } from './graph-question.js';
import { putTogether } from './put-together.js';
import { StartView } from './start-view.js';
import './graph.css';

/** Nodes of a neighbourhood, if the address does not say. */
const DEFAULT_LIMIT = 100;
/** Neighbourhoods that one question can hold beside the first. */
const MAX_OPEN = 20;

/** What lies around a thing; a click opens more. */
export default function GraphView() {
  const around = useParameters().get('around');
  return around === null ? <StartView /> : <Around around={around} />;
}

function Around({ around }: { around: string }) {
  const parameters = useParameters();
  const open = parameters.all('open').slice(-MAX_OPEN);
  const depth = Number(parameters.get('depth') ?? 1);
  const limit = Number(parameters.get('limit') ?? DEFAULT_LIMIT);
  const asked = useAnswer(graphQuestion(open.length), graphVariables(around, depth, limit, open));
  const { answer } = asked;
  const together = useMemo(() => answer && putTogether(answer, [around, ...open]), [answer]);
  const name = together?.drawn.nodes.find(({ id }) => id === around)?.label ?? around;
  return (
    <View title={`Around ${name}`} asked={asked}>
      {() =>
        together === null || together.drawn.nodes.length === 0 ? (
          <Nothing>Nothing was known of {around}, so there is nothing to draw.</Nothing>
        ) : (
          <GraphCanvas
            drawn={together.drawn}
            toArrange={together.toArrange}
            truncated={together.truncated}
            open={[around, ...open]}
          />
        )
      }
    </View>
  );
}
