// The guide as the site shows it. Only the guide's own pages import this: a site without the guide has nothing of it.
import type { ImageMetadata } from 'astro';
import type { Paths } from '../paths.ts';
import { type GuidePage, readGuide } from '../../guide/read-guide.ts';
import type { GuideAddresses } from '../../guide/render.ts';

const texts = import.meta.glob<string>('../../guide/*.md', { query: '?raw', import: 'default', eager: true });
const pictures = import.meta.glob<ImageMetadata>('../../guide/pictures/*.png', { import: 'default', eager: true });

/** The pages of the guide, in their order. */
export const guide: readonly GuidePage[] = readGuide(
  new Map(Object.entries(texts).map(([path, text]) => [path.replace('../../guide/', ''), text])),
);

/** The addresses for links and pictures in the guide, on the site. */
export function addressesOfGuide(paths: Paths): GuideAddresses {
  return {
    link: (url) => {
      const [file = '', section] = url.split('#', 2);
      const page = guide.find((each) => each.file === file);
      const address = file === '' ? '' : page && paths.guide(page.slug);
      return address === undefined ? null : address + (section ? `#${section}` : '');
    },
    picture: (url) => pictures[`../../guide/${url}`] ?? null,
  };
}
