/**
 * Divides a number of places among groups. Small groups are shown whole, then large groups share what is left. No group
 * gets more places than it has entries.
 */
export function shareOut(sizes: readonly number[], places: number): number[] {
  const shares = sizes.map(() => 0);
  const smallestFirst = sizes.map((size, index) => ({ size, index })).toSorted((a, b) => a.size - b.size);
  let left = places;
  smallestFirst.forEach(({ size, index }, done) => {
    const share = Math.min(size, Math.floor(left / (sizes.length - done)));
    shares[index] = share;
    left -= share;
  });
  return shares;
}
