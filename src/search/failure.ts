/** Says why search does not work, and what to do. */
export function describeFailure({ online, wasm }: { online: boolean; wasm: boolean }): string {
  if (!wasm) return 'Search needs WebAssembly, which is turned off in this browser. Turn it on for this site.';
  if (!online) return 'Search could not load because you are offline. Try again when you are online.';
  return 'Search does not work because part of its index is missing or damaged. Try again. If that does not help, build the site again.';
}
