import type { Project } from "../../api/types.gen";

/** The codes of the member organisations that a record names anywhere. */
export function namedMembers(project: Project): string[] {
  const codes = [
    ...project.organisations.map(({ organisation }) => organisation),
    ...project.consulted.map(({ organisation }) => organisation),
    ...project.benefits.map(({ organisation }) => organisation),
    ...project.inKind.flatMap(({ organisation, receiver }) => [organisation, receiver]),
    ...project.confirmations.map(({ organisation }) => organisation),
    ...project.transactions.flatMap((one) => [one.providerOrganisation, one.receiverOrganisation]),
  ];
  return codes.filter((code) => code !== null);
}
