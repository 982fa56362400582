/** The build of MapLibre whose worker is a file of its own, as the policy of the page demands. */
declare module 'maplibre-gl/dist/maplibre-gl-csp.js' {
  const maplibre: typeof import('maplibre-gl');
  export default maplibre;
}
