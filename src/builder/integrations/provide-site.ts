import type { AstroIntegration, HookParameters } from 'astro';
import type { Site } from '../../site/make-site.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** The module that pages import the site from. */
export const SITE_MODULE = 'virtual:greenroom/site';

/** The name of that module inside the bundler: it is not a file. */
const RESOLVED_MODULE = `\0${SITE_MODULE}`;

/**
 * A module that holds values for the pages. Pages and the code that builds them are bundled apart, but run in the same
 * process: each would have its own copy of a module of ours. Node loads this module only once.
 */
const HOLDER = 'data:text/javascript,export const held = {}';

/** Where pages get their site from. */
export interface SiteSource {
  /** The code of a module whose default export is the site. It finds the values in `held`. */
  code: string;
  /** The values that the code reads at first. `holdValues` changes them. */
  values: Readonly<Record<string, unknown>>;
}

/** Sets values that the code of a source reads. */
export async function holdValues(values: SiteSource['values']): Promise<void> {
  const { held } = (await import(HOLDER)) as { held: object };
  Object.assign(held, values);
}

/** Makes the pages load the site again, from the values that are held now. */
export function invalidateSite({ environments }: Server): void {
  for (const { moduleGraph } of Object.values(environments)) {
    const module = moduleGraph.getModuleById(RESOLVED_MODULE);
    if (module) moduleGraph.invalidateModule(module);
  }
}

/** Gives pages the site of a source. */
export function provideSource({ code, values }: SiteSource): AstroIntegration {
  return {
    name: 'greenroom:site',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        await holdValues(values);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'greenroom:site',
                enforce: 'pre',
                resolveId: (id) => {
                  if (id === HOLDER) return { id, external: true };
                  return id === SITE_MODULE ? RESOLVED_MODULE : null;
                },
                load: (id) => (id === RESOLVED_MODULE ? `import { held } from '${HOLDER}';\n${code}` : null),
              },
            ],
          },
        });
      },
    },
  };
}

/** Gives pages a site that does not change. */
export function provideSite(site: Site): AstroIntegration {
  return provideSource({ code: 'export default held.site;', values: { site } });
}
