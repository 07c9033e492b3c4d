/** Says why search does not work, and what to do. */
export function describeFailure({ online, wasm }: { online: boolean; wasm: boolean }): string {
  if (!wasm) return 'Search cannot run: this browser has WebAssembly switched off. Allow it for this site.';
  if (!online) return 'Search could not be loaded: there is no network. Try again when you are back online.';
  return 'Search is broken: part of its index is missing or damaged. If it stays so, the site has to be built anew.';
}
