import type { MDXInstance } from 'astro';

const modules = import.meta.glob<MDXInstance<Record<string, unknown>>>(
  ['@rules/*.mdx', '!@rules/_*.mdx', '!@rules/.*.mdx'],
  { eager: true },
);

/** The text of a rule, as a component that takes `Weak` and `Strong`. Throws for a rule that has no file. */
export function ruleText(slug: string): MDXInstance<Record<string, unknown>>['Content'] {
  const found = Object.entries(modules).find(([path]) => path.normalize('NFC').endsWith(`/${slug}.mdx`));
  if (!found) throw new Error(`Expected the text of the rule "${slug}", found no ${slug}.mdx.`);
  return found[1].Content;
}
