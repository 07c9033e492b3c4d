/** What the site shows. The builder gives it to the pages. */
declare module 'virtual:greenroom/site' {
  const site: import('./make-site.ts').Site;
  export default site;
}
