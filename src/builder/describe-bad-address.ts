/** Says what is wrong with `SITE_URL` or `BASE_PATH`. Null if both are right. */
export function describeBadAddress(env: Readonly<Record<string, string | undefined>>): string | null {
  const { SITE_URL: site, BASE_PATH: base } = env as { SITE_URL?: string; BASE_PATH?: string };
  if (site && !/^https?:$/.test(URL.parse(site)?.protocol ?? '')) {
    return `Expected SITE_URL to be an address such as https://me.example, found "${site}".`;
  }
  if (site && URL.parse(site)?.pathname !== '/') {
    return `Expected SITE_URL without a path, found "${site}". Put the path in BASE_PATH: SITE_URL=${URL.parse(site)?.origin} BASE_PATH=${URL.parse(site)?.pathname}`;
  }
  if (base && !/^\/?[\w~.-]+(\/[\w~.-]+)*\/?$|^\/$/.test(base)) {
    return `Expected BASE_PATH to be a path such as /prep, found "${base}".`;
  }
  return null;
}
