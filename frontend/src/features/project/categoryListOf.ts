const lists: Record<string, string> = {
  SEX: "sex",
  AGE: "age-group",
  DISABILITY: "disability-status",
  RURAL_URBAN: "rural-urban",
  INCOME: "income-group",
  GROUP: "vulnerable-group",
};

/** The code list of the parts that a dimension tells apart; undefined for countries, which are no list of codes. */
export function categoryListOf(dimension: string): string | undefined {
  return lists[dimension];
}
