/**
 * Decides how many entries of each group are shown, if only so many are shown in all. Small groups are shown whole. Large
 * groups share what is left.
 * @param sizes how many entries each group has
 * @param most how many entries are shown in all
 */
export function shareOut(sizes: readonly number[], most: number): number[] {
  const shares = sizes.map(() => 0);
  const smallestFirst = sizes.map((size, index) => ({ size, index })).toSorted((a, b) => a.size - b.size);
  let left = most;
  smallestFirst.forEach(({ size, index }, done) => {
    const share = Math.min(size, Math.floor(left / (sizes.length - done)));
    shares[index] = share;
    left -= share;
  });
  return shares;
}
