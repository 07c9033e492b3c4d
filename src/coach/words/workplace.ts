/** Words of work that dictionaries lack and that look like a slip in another. */
export const WORKPLACE: ReadonlySet<string> = new Set(
  `accessor admin appender async backend backends callout callouts cacheable chatbot codec codecs colocated commis compat
   config configs cyber debounce debounced dedupe deduped deduplicate deduplicated deduplication deployable dev devs
   ebook ebooks edtech fintech frontend getter gzip gzipped hacky hardcode hardcoded healthtech initializer inline
   inlined linter mentee mentees middleware minified misconfigured mixin mixins mutex namespace observability
   parallelize parallelise param params percentile perf prefill prefilled prepend proxied randomized rebase rebased
   referral repo repos repurpose repurposed retriable retries runbook runbooks safeguarding scalable scalability schema
   schemas serializer setter sharded sharding squad standup standups struct structs templated timebox timeboxed
   todos transpile transpiled tradeoff tradeoffs triaging truthy unhandled unittest upsell upskill upskilled upskilling
   uploader upsert webhook webhooks whiteboarding adtech artic bundler coachee coachees crypto debrided despatch despatched dev diarise focussed focussing intubated jenkins kubernetes laravel maitre memoize memoized minifier mockup mockups omnichannel onboarding parametrised postgres postgresql productise productize rebar redis repro resus rewilding roadmap scaler semver splunk stakeholder strategise strategize tachycardic triager upskills wellbeing`.split(
    /\s+/,
  ),
);
