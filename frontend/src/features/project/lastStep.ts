/** The last step of a path of the form, such as "amount" of "budgets.0.value.amount". */
export function lastStep(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
