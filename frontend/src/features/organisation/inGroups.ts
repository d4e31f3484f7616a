/** A list in pieces of at most so many. */
export function inGroups<Item>(all: readonly Item[], most: number): Item[][] {
  const groups: Item[][] = [];
  for (let start = 0; start < all.length; start += most) {
    groups.push(all.slice(start, start + most));
  }
  return groups;
}
