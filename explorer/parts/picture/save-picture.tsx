import type { Core } from 'cytoscape';
import { resolvedColour } from '../drawing/style.js';
import { useAsOf } from '../../address/use-as-of.js';
import { momentInWords } from '../../api/as-of.js';
import { stated } from '../../api/stated.js';
import { pictureSvg, type LegendEntry } from './picture-svg.js';
import { saveFile } from './save-file.js';
import { texts } from '../../language/texts.js';

interface Properties {
  core: () => Core | null;
  title: string;
  legend: readonly LegendEntry[];
}

/** Dots of a saved PNG to a unit of the picture, and most dots of a side. */
const DENSITY = 2;
const MOST = 8_000;

/** What is drawn, as a file, with its title, date, legend, source and licence. */
export function SavePicture({ core, title, legend }: Properties) {
  const asOf = useAsOf();
  const picture = (): SVGElement | null => {
    const graph = core();
    if (graph === null) return null;
    const today = new Date().toISOString().slice(0, 10);
    const licence = stated('license');
    const lines = [
      asOf === null ? texts.picture.asKnownOn(today) : texts.picture.shows(momentInWords(asOf), today),
      texts.picture.source(stated('citation'), location.href),
      licence === '' ? texts.picture.noLicence : texts.picture.licence(licence),
    ];
    return pictureSvg(graph, { title, lines, legend }, resolvedColour('--text'), resolvedColour('--raised'));
  };
  return (
    <>
      <button
        type="button"
        onClick={() => {
          const svg = picture();
          if (svg)
            void pngOf(svg).then((content) => {
              saveFile('claimgraph.png', content);
            });
        }}
      >
        {texts.picture.savePng}
      </button>
      <button
        type="button"
        onClick={() => {
          const svg = picture();
          if (svg) saveFile('claimgraph.svg', blobOf(svg));
        }}
      >
        {texts.picture.saveSvg}
      </button>
    </>
  );
}

const blobOf = (svg: SVGElement): Blob =>
  new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });

/** Drawn by the browser. */
async function pngOf(svg: SVGElement): Promise<Blob> {
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
  const density = Math.min(DENSITY, MOST / Math.max(width ?? 1, height ?? 1));
  const image = new Image();
  image.src = URL.createObjectURL(blobOf(svg));
  await image.decode();
  URL.revokeObjectURL(image.src);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((width ?? 1) * density);
  canvas.height = Math.round((height ?? 1) * density);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(texts.picture.tooLarge));
    });
  });
}
