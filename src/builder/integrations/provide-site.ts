import type { AstroIntegration, HookParameters } from 'astro';
import type { Site } from '../../site/make-site.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** The module that pages import the site from. */
export const SITE_MODULE = 'virtual:greenroom/site';

/** The same, as a bundler names a module that is no file. */
const RESOLVED = `\0${SITE_MODULE}`;

/**
 * A module that holds values for the pages. Pages are bundled apart from what builds them, in the same process: a
 * module of ours would be there twice, each with values of its own. Node loads this one once, whoever imports it.
 */
const HOLDER = 'data:text/javascript,export const held = {}';

/** What pages get their site from. */
export interface Source {
  /** Code of a module whose default export is the site. What it reads of `held` is what `hold` has set. */
  code: string;
  /** The values, before the code runs. */
  values: Readonly<Record<string, unknown>>;
}

/** Sets values that the code of a source reads. */
export async function hold(values: Source['values']): Promise<void> {
  const { held } = (await import(HOLDER)) as { held: object };
  Object.assign(held, values);
}

/** Has the site made anew from what is held, and the pages that import it. */
export function invalidate({ environments }: Server): void {
  for (const { moduleGraph } of Object.values(environments)) {
    const module = moduleGraph.getModuleById(RESOLVED);
    if (module) moduleGraph.invalidateModule(module);
  }
}

/** Gives pages the site that they import, as a source says. */
export function provideSource({ code, values }: Source): AstroIntegration {
  return {
    name: 'greenroom:site',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        await hold(values);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'greenroom:site',
                enforce: 'pre',
                resolveId: (id) => {
                  if (id === HOLDER) return { id, external: true };
                  return id === SITE_MODULE ? RESOLVED : null;
                },
                load: (id) => (id === RESOLVED ? `import { held } from '${HOLDER}';\n${code}` : null),
              },
            ],
          },
        });
      },
    },
  };
}

/** Gives pages a site that is made. */
export function provideSite(site: Site): AstroIntegration {
  return provideSource({ code: 'export default held.site;', values: { site } });
}
