import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Theme } from './theme.js';

/** From this zoom on, countries are drawn in detail. */
export const DETAIL_ZOOM = 3.6;

/** Sources of the base map, all GeoJSON. */
export const BASE_SOURCES = [
  'world',
  'country-names',
  'large-towns',
  'countries',
  'provinces',
  'province-names',
  'towns',
  'rivers',
  'lakes',
] as const;
export type BaseSource = (typeof BASE_SOURCES)[number];

/** Names of fonts are generic: letters are drawn by the browser, with a font of the reader's own. */
const REGULAR = ['Regular'];
const BOLD = ['Bold'];
const ITALIC = ['Italic'];

/** Sea, land, borders and water. */
export const groundLayers = (theme: Theme): LayerSpecification[] => [
  { id: 'sea', type: 'background', paint: { 'background-color': theme.sea } },
  {
    id: 'world',
    type: 'fill',
    source: 'world',
    paint: { 'fill-color': theme.land, 'fill-antialias': false },
  },
  { id: 'countries', type: 'fill', source: 'countries', paint: { 'fill-color': theme.land } },
  { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': theme.sea } },
  {
    id: 'rivers',
    type: 'line',
    source: 'rivers',
    filter: ['<=', ['get', 'rank'], ['+', ['zoom'], 1]],
    paint: {
      'line-color': theme.river,
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.8, 8, 2],
    },
  },
];

/** Borders, above what is coloured by province. */
export const borderLayers = (theme: Theme): LayerSpecification[] => [
  {
    id: 'provinces',
    type: 'line',
    source: 'provinces',
    minzoom: 4.5,
    paint: { 'line-color': theme.province, 'line-width': 0.8, 'line-dasharray': [3, 2] },
  },
  {
    id: 'world-borders',
    type: 'line',
    source: 'world',
    paint: { 'line-color': theme.border, 'line-width': 0.6 },
  },
  {
    id: 'borders',
    type: 'line',
    source: 'countries',
    paint: {
      'line-color': theme.border,
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.8, 8, 1.4],
    },
  },
];

/** A dot with the name beside it. */
const townLabel: SymbolLayerSpecification['layout'] = {
  'text-field': ['concat', '• ', ['get', 'name']],
  'text-anchor': 'left',
  'text-offset': [-0.25, 0],
  'text-padding': 3,
};

const haloOf = ({ halo }: Theme) => ({ 'text-halo-color': halo, 'text-halo-width': 1.4 });

/** Names of rivers and provinces. Of names that would overlap, those of later layers are kept. */
export const areaNameLayers = (theme: Theme): LayerSpecification[] => {
  const halo = haloOf(theme);
  return [
    {
      id: 'river-names',
      type: 'symbol',
      source: 'rivers',
      minzoom: 5,
      filter: ['<=', ['get', 'rank'], ['zoom']],
      layout: {
        'symbol-placement': 'line',
        'text-field': ['coalesce', ['get', 'name'], ''],
        'text-font': ITALIC,
        'text-size': 11,
      },
      paint: { 'text-color': theme.river, ...halo, 'text-halo-width': 1 },
    },
    {
      id: 'province-names',
      type: 'symbol',
      source: 'province-names',
      minzoom: 5.2,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ITALIC,
        'text-size': 11.5,
        'text-max-width': 7,
        'text-padding': 6,
      },
      paint: { 'text-color': theme.quiet, ...halo },
    },
  ];
};

/** Names of towns and countries. */
export const townNameLayers = (theme: Theme): LayerSpecification[] => {
  const halo = haloOf(theme);
  return [
    {
      id: 'towns',
      type: 'symbol',
      source: 'towns',
      minzoom: 4,
      filter: ['<=', ['get', 'rank'], ['+', ['*', ['zoom'], 1.5], -1.5]],
      layout: {
        ...townLabel,
        'text-font': REGULAR,
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 11, 9, 13],
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': theme.text, ...halo },
    },
    {
      id: 'large-towns',
      type: 'symbol',
      source: 'large-towns',
      minzoom: 3,
      layout: {
        ...townLabel,
        'text-font': BOLD,
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10.5, 8, 14],
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': theme.text, ...halo },
    },
    {
      id: 'country-names',
      type: 'symbol',
      source: 'country-names',
      maxzoom: 8,
      // Degrees squared around it: small countries have room for their names only on larger maps.
      filter: ['>=', ['get', 'extent'], ['^', 2, ['-', 7, ['*', 1.7, ['zoom']]]]],
      layout: {
        'text-field': ['upcase', ['get', 'name']],
        'text-font': REGULAR,
        'text-size': ['interpolate', ['linear'], ['zoom'], 1, 8, 3, 10, 6, 13],
        'text-letter-spacing': 0.22,
        'text-max-width': 8,
        'symbol-sort-key': ['-', ['get', 'extent']],
      },
      paint: { 'text-color': theme.quiet, ...halo },
    },
  ];
};
