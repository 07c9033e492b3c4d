import { wordSet } from '../compile.ts';

/** Words of work that dictionaries lack and that look like a slip in another. Read by the speller. */
export const WORKPLACE: ReadonlySet<string> = wordSet(`
  accessor admin adtech appender artic async backend backends bundler cacheable callout callouts chatbot coachee
  coachees codec codecs colocated commis compat config configs crypto cyber debounce debounced debrided dedupe
  deduped deduplicate deduplicated deduplication deployable despatch despatched dev devs diarise ebook ebooks edtech
  fintech focussed focussing frontend getter gzip gzipped hacky hardcode hardcoded healthtech initializer inline
  inlined intubated jenkins kubernetes laravel linter maitre memoize memoized mentee mentees middleware minified
  minifier misconfigured mixin mixins mockup mockups mutex namespace observability omnichannel onboarding parallelise
  parallelize param parametrised params percentile perf postgres postgresql prefill prefilled prepend productise
  productize proxied randomized rebar rebase rebased redis referral repo repos repro repurpose repurposed resus
  retriable retries rewilding roadmap runbook runbooks safeguarding scalability scalable scaler schema schemas semver
  serializer setter sharded sharding splunk squad stakeholder standup standups strategise strategize struct structs
  tachycardic templated timebox timeboxed todos tradeoff tradeoffs transpile transpiled triager triaging truthy
  unhandled unittest uploader upsell upsert upskill upskilled upskilling upskills webhook webhooks wellbeing
  whiteboarding
`);
