/** MapLibre draws with WebGL 2. */
export const canDraw = (): boolean => document.createElement('canvas').getContext('webgl2') !== null;
