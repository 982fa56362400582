import { readFileSync } from 'node:fs';
import { packagePath } from '../../../src/package-path.js';

const css = readFileSync(packagePath('explorer/page/tokens.css'), 'utf8');

type Colour = readonly [red: number, green: number, blue: number];

/** The colours of one scheme, linear, by their names. */
function coloursOf(scheme: 'light' | 'dark'): ReadonlyMap<string, Colour> {
  const found = css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g);
  return new Map(
    [...found].map(([, name = '', light = '', dark = '']) => {
      const hex = scheme === 'light' ? light : dark;
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const value = parseInt(hex.slice(at, at + 2), 16) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return [name, [red, green, blue]];
    }),
  );
}

const luminance = ([red, green, blue]: Colour): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast of WCAG 2. */
function contrast(one: Colour, other: Colour): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** As those see who lack one kind of cones: Machado, Oliveira and Fernandes 2009, at full severity; in linear light. */
const SIGHTS: Readonly<Record<string, readonly Colour[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const seen = (colour: Colour, sight: readonly Colour[]): Colour => {
  const [red = 0, green = 0, blue = 0] = sight.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, at) => sum + part * (colour[at] ?? 0), 0),
      ),
    ),
  );
  return [red, green, blue];
};

/** A colour in OKLab (Ottosson 2020), in which distances are as large as they look. */
function oklab([red, green, blue]: Colour): Colour {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const distance = (one: Colour, other: Colour): number => {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};

const SERIES = [1, 2, 3, 4, 5, 6].map((number) => `series-${number}`);

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const colours = coloursOf(scheme);
  const colour = (name: string): Colour => colours.get(name) ?? [0, 0, 0];
  const pairs = SERIES.flatMap((one, index) => SERIES.slice(index + 1).map((other) => [one, other] as const));

  test.each([
    ['text', ['ground', 'raised', 'sunken', 'warm-ground', 'warning-ground', 'mark']],
    ['quiet', ['ground', 'raised', 'sunken', 'warm-ground', 'warning-ground']],
    ['accent', ['ground', 'raised', 'sunken', 'warm-ground', 'on-accent']],
    ['warm', ['ground', 'raised', 'warm-ground']],
    ['warning', ['warning-ground', 'raised']],
    ['danger', ['ground', 'raised']],
  ])('%s can be read on %j', (text, grounds) => {
    const weak = grounds.filter((ground) => contrast(colour(text), colour(ground)) < 4.5);
    expect(weak).toEqual([]);
  });

  test('what is drawn in the colour of a role or a source stands out', () => {
    expect(SERIES.filter((name) => contrast(colour(name), colour('raised')) < 3)).toEqual([]);
  });

  test.each(Object.keys(SIGHTS))('roles and sources are told apart with %s sight', (sight) => {
    const alike = pairs.filter(
      ([one, other]) =>
        distance(seen(colour(one), SIGHTS[sight] ?? []), seen(colour(other), SIGHTS[sight] ?? [])) < 0.12,
    );
    expect(alike).toEqual([]);
  });

  test('perpetrators and targets are told apart in print without colour', () => {
    expect(contrast(colour('series-1'), colour('series-2'))).toBeGreaterThan(1.35);
  });
});
