/**
 * Shares a number of places among groups, so that each group shows something and none more than it has:
 * small groups are shown whole before large ones take what is left.
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
