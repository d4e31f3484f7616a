/** Key of the proposals beside one; apart from that of the full list, which it must never stand for. */
export function nearProposalsKey(initiative: string, number: number) {
  return ["nearProposals", initiative, number] as const;
}
