import type { Scale } from './drawn-marks.js';
import type { MapProperties } from './map-properties.js';
import { legendValues, radiusOf, sizeOf } from './sizes.js';
import { number } from '../../language/number.js';
import { texts } from '../../language/texts.js';
import { measureInWords } from '../words.js';

type Properties = Pick<MapProperties, 'measure' | 'groups' | 'drawnAs' | 'areas' | 'points'> & {
  scale: Scale;
};

/** What sizes, colours and outlines mean, at this zoom. */
export const Legend = ({ measure, groups, drawnAs, areas, points, scale }: Properties) => (
  <div class="map-legend" role="group" aria-label={texts.map.legend}>
    {drawnAs === 'circles' ? (
      <Circles measure={measure} scale={scale} />
    ) : (
      <Steps measure={measure} drawnAs={drawnAs} scale={scale} />
    )}
    {drawnAs === 'circles' && groups.length > 0 && (
      <ul class="plain">
        {groups.map(({ key, label, colour: [light, dark] }) => (
          <li key={key}>
            <span class="map-swatch" style={{ background: `light-dark(${light}, ${dark})` }} />{' '}
            <span dir="auto">{label}</span>
          </li>
        ))}
      </ul>
    )}
    {(areas.length > 0 || points.some(({ precision }) => precision !== null && precision > 0)) && (
      <div>
        <span class="map-swatch map-swatch-area" /> {texts.map.onlyArea}
      </div>
    )}
    <div class="map-source">{texts.map.land}</div>
  </div>
);

/** Height of a line of the legend, in pixels. */
const LINE = 10;

/** Whether there is room for its number below that of a larger circle. */
const farBelow = (larger: number, value: number, { largest, zoom }: Scale): boolean =>
  (radiusOf(sizeOf(larger, largest), zoom) - radiusOf(sizeOf(value, largest), zoom)) * 2 >= LINE;

const Circles = ({ measure, scale }: Pick<Properties, 'measure' | 'scale'>) => {
  const { largest, zoom } = scale;
  const values = legendValues(largest).filter(
    (value, index, all) => index === 0 || farBelow(all[index - 1] ?? 0, value, scale),
  );
  const radius = radiusOf(sizeOf(values[0] ?? 0, largest), zoom);
  return values.length === 0 ? null : (
    <figure>
      <figcaption>{measureInWords(measure ?? 'events')}</figcaption>{' '}
      <svg
        width={radius * 2 + 52}
        height={radius * 2 + 10}
        role="img"
        aria-label={texts.map.circlesOf(values.join(', '), measureInWords(measure ?? 'events'))}
      >
        {values.map((value) => {
          const its = radiusOf(sizeOf(value, largest), zoom);
          const top = radius * 2 + 8 - its * 2;
          return (
            <g key={value}>
              <circle cx={radius + 1} cy={top + its} r={its} />
              <line x1={radius + 1} x2={radius * 2 + 6} y1={top} y2={top} />
              <text x={radius * 2 + 9} y={top + 4}>
                {number(value, { notation: 'compact' })}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
};

const Steps = ({ measure, drawnAs, scale: { steps } }: Pick<Properties, 'measure' | 'drawnAs' | 'scale'>) => (
  <figure>
    <figcaption>
      {drawnAs === 'hexagons'
        ? texts.map.inHexagon(measureInWords(measure ?? 'events'))
        : texts.map.inProvince(measureInWords(measure ?? 'events'))}
    </figcaption>
    <ul class="map-steps plain">
      {steps.map((step, index) => (
        <li key={step}>
          <span class={`map-swatch map-step-${index}`} />{' '}
          {texts.time.from(number(step, { maximumFractionDigits: 1 }))}
        </li>
      ))}
    </ul>
  </figure>
);
