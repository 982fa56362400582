import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapGroup } from './map-properties.js';
import { RADIUS } from './sizes.js';
import type { Theme } from './theme.js';

/** Sources of what the map shows, all GeoJSON. */
export const MARK_SOURCES = ['points', 'vague', 'areas', 'hexagons', 'sums', 'box', 'picked'] as const;
export type MarkSource = (typeof MARK_SOURCES)[number];

/** Layers whose marks can be pointed at, the topmost first. */
export const POINTED = ['points', 'hexagons', 'sums', 'areas'] as const;

/** A colour by group; where there are no groups, the same for all. */
const colourOf = (
  groups: readonly MapGroup[],
  theme: Theme,
  isNight: boolean,
): ExpressionSpecification | string =>
  groups.length === 0
    ? theme.mark
    : ([
        'match',
        ['get', 'group'],
        ...groups.flatMap(({ key, colour: [light, dark] }) => [key, isNight ? dark : light]),
        theme.quiet,
      ] as unknown as ExpressionSpecification);

const stepColour = (theme: Theme): ExpressionSpecification =>
  [
    'match',
    ['get', 'step'],
    ...theme.steps.flatMap((colour, index) => [index, colour]),
    theme.land,
  ] as unknown as ExpressionSpecification;

/** Sums over provinces, under the borders. */
export const sumLayers = (theme: Theme): LayerSpecification[] => [
  {
    id: 'sums',
    type: 'fill',
    source: 'sums',
    paint: { 'fill-color': stepColour(theme), 'fill-opacity': 0.85 },
  },
];

/** Marks, what is vague under what is exact. */
export function markLayers(
  theme: Theme,
  groups: readonly MapGroup[],
  isNight: boolean,
): LayerSpecification[] {
  const colour = colourOf(groups, theme, isNight);
  return [
    {
      id: 'areas',
      type: 'fill',
      source: 'areas',
      paint: { 'fill-color': colour, 'fill-opacity': 0.05 },
    },
    {
      id: 'area-borders',
      type: 'line',
      source: 'areas',
      paint: { 'line-color': colour, 'line-opacity': 0.55, 'line-width': 1, 'line-dasharray': [3, 3] },
    },
    {
      id: 'vague',
      type: 'fill',
      source: 'vague',
      paint: { 'fill-color': colour, 'fill-opacity': 0.06 },
    },
    {
      id: 'vague-borders',
      type: 'line',
      source: 'vague',
      paint: { 'line-color': colour, 'line-opacity': 0.45, 'line-width': 0.8, 'line-dasharray': [4, 3] },
    },
    {
      id: 'hexagons',
      type: 'fill',
      source: 'hexagons',
      paint: { 'fill-color': stepColour(theme), 'fill-opacity': 0.82, 'fill-outline-color': theme.halo },
    },
    {
      id: 'points',
      type: 'circle',
      source: 'points',
      layout: { 'circle-sort-key': ['-', ['get', 'value']] },
      paint: {
        'circle-radius': RADIUS,
        'circle-color': colour,
        // What has no number is a ring.
        'circle-opacity': ['case', ['get', 'known'], 0.42, 0],
        'circle-stroke-color': colour,
        'circle-stroke-width': 0.6,
        'circle-stroke-opacity': 0.9,
      },
    },
    {
      id: 'picked',
      type: 'circle',
      source: 'picked',
      paint: {
        'circle-radius': RADIUS,
        'circle-color': 'transparent',
        'circle-stroke-color': theme.text,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'box-fill',
      type: 'fill',
      source: 'box',
      paint: { 'fill-color': theme.chosen, 'fill-opacity': 0.06 },
    },
    {
      id: 'box',
      type: 'line',
      source: 'box',
      paint: { 'line-color': theme.chosen, 'line-width': 2 },
    },
  ];
}

/** Names of marks, largest first. */
export const markNameLayers = (theme: Theme): LayerSpecification[] => [
  {
    id: 'point-names',
    type: 'symbol',
    source: 'points',
    minzoom: 6.5,
    filter: ['all', ['get', 'named'], ['>', ['*', ['get', 'size'], ['^', 2, ['zoom']]], 12]],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': ['Regular'],
      'text-size': 11,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.9,
      'text-justify': 'auto',
      'text-max-width': 9,
      'symbol-sort-key': ['-', ['get', 'value']],
    },
    paint: { 'text-color': theme.text, 'text-halo-color': theme.halo, 'text-halo-width': 1.4 },
  },
];
