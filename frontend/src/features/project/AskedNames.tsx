import { useQueries } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { getInitiativeOptions } from "../../api/operations/getInitiative.gen";
import type { LanguageMap } from "../../ui/pickText";
import { useCodeNames } from "../../ui/useCodeNames";
import { useAllCountries } from "../country/useAllCountries";
import { useProposals } from "../initiative/useProposals";
import { useMembers } from "../organisation/useMembers";
import type { Facet } from "./facets";

type Inner = { children: (names: ReadonlyMap<string, LanguageMap>) => ReactNode };

function CountryNames({ children }: Inner) {
  const countries = useAllCountries().data ?? [];
  return children(new Map(countries.map(({ code, name }) => [code, name])));
}

function ProposalNames({ children, name }: Inner & { name: string }) {
  const all = useProposals();
  const initiatives = all.map(({ initiative }) => [initiative.code, initiative.title] as const);
  const proposals = all.flatMap((one) =>
    one.proposals.map(({ code, shortTitle }) => [code, shortTitle] as const),
  );
  return children(new Map(name === "initiative" ? initiatives : proposals));
}

/** Pillars have no list of their own: each initiative tells its own. */
function PillarNames({ children, codes }: Inner & { codes: readonly string[] }) {
  const initiatives = [...new Set(codes.map((code) => code.split("/")[0] ?? ""))];
  const answers = useQueries({
    queries: initiatives.map((code) => getInitiativeOptions({ path: { code } })),
  });
  const all = answers.flatMap(({ data }) =>
    (data?.pillars ?? []).map((pillar) => [`${data?.code}/${pillar.code}`, pillar.title] as const),
  );
  return children(new Map(all));
}

function MemberTitles({ children, codes }: Inner & { codes: readonly string[] }) {
  const members = useMembers(codes);
  const known = codes.flatMap((code) => members.get(code) ?? []);
  return children(new Map(known.map(({ code, name }) => [code, name])));
}

function ListNames({ children, list }: Inner & { list: string }) {
  return children(useCodeNames(list));
}

/** The names of a facet's codes where the API has to be asked for them. */
export function AskedNames({ facet, codes, children }: Inner & { facet: Facet; codes: readonly string[] }) {
  if (facet.list !== undefined) {
    return <ListNames list={facet.list}>{children}</ListNames>;
  }
  switch (facet.name) {
    case "country":
      return <CountryNames>{children}</CountryNames>;
    case "initiative":
    case "proposal":
      return <ProposalNames name={facet.name}>{children}</ProposalNames>;
    case "pillar":
      return <PillarNames codes={codes}>{children}</PillarNames>;
    case "organisation":
    case "participant":
      return <MemberTitles codes={codes}>{children}</MemberTitles>;
    default:
      return children(new Map());
  }
}
