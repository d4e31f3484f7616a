import "./apiClient";
import { graphs, proposals, proposalViews, summaries, titles, views } from "virtual:seed";
import { getInitiativeQueryKey } from "../api/operations/getInitiative.gen";
import { getInitiativeGraphQueryKey } from "../api/operations/getInitiativeGraph.gen";
import { getProposalQueryKey } from "../api/operations/getProposal.gen";
import { listInitiativesQueryKey } from "../api/operations/listInitiatives.gen";
import { listProposalsQueryKey } from "../api/operations/listProposals.gen";
import type { InitiativeTitles } from "../features/initiative/MarkNavigation";
import { nearProposalsKey } from "../features/initiative/nearProposals";
import type { Seeds } from "./queryClient";

export type PrerenderedPage = {
  /** Address below the language. */
  path: string;
  /** Answers of the API that the page is rendered with. */
  seeds: Seeds;
  /** Titles that the first page shows. */
  titles: readonly InitiativeTitles[];
  /** What the page loads on demand, for preloading: source files, or names of shared chunks. */
  parts: string[];
};

const register = "src/locales/{language}/register.po";
const words = "src/locales/{language}/pages.po";
const live = ["live", register];
const guide = ["addresses", "src/locales/{language}/guide.po"];
const guideExamples = {
  "first-sync": "src/features/guide/firstSyncExamples.ts",
  push: "src/features/guide/pushExamples.ts",
  conflicts: "src/features/guide/conflictsExamples.ts",
  webhooks: "src/features/guide/webhooksExamples.ts",
};
const page = { limit: 200, nextCursor: null, total: null, totalIsCapped: null };

function plain(path: string, parts: string[]): PrerenderedPage {
  return { path, seeds: [], titles: [], parts };
}

function proposalsSeed(initiative: string): Seeds[number] {
  const items = proposals.filter((proposal) => proposal.initiative === initiative);
  return [listProposalsQueryKey({ path: { code: initiative }, query: { limit: 200 } }), { items, page }];
}

/** Near proposals are all that a proposal's page says about the others. */
function neighboursSeed(initiative: string, number: number): Seeds[number] {
  const items = proposals.filter(
    (one) => one.initiative === initiative && Math.abs(one.number - number) === 1,
  );
  return [nearProposalsKey(initiative, number), items];
}

/** Every page that stands as a file: all that can be said without asking the API. */
export const pages: readonly PrerenderedPage[] = [
  { path: "", seeds: [], titles, parts: [] },
  plain("/about", [words, "src/app/AboutPage.tsx"]),
  plain("/accessibility", [words, "src/app/AccessibilityPage.tsx"]),
  plain("/privacy", [words, "src/app/PrivacyPage.tsx"]),
  plain("/signed-out", [words, "src/app/auth/SignedOutPage.tsx"]),
  plain("/countries", [...live, "src/features/country/CountriesPage.tsx"]),
  plain("/status", [...live, "src/locales/{language}/status.po", "src/features/feed/StatusPage.tsx"]),
  plain("/privacy/register", [
    ...live,
    "src/locales/{language}/personal.po",
    "src/features/audit/PurposesPage.tsx",
  ]),
  plain("/data", [
    ...live,
    "addresses",
    "src/locales/{language}/data.po",
    "src/features/export/DataPage.tsx",
  ]),
  plain("/organisations", [...live, "src/features/organisation/OrganisationsPage.tsx"]),
  plain("/projects", [...live, "src/locales/{language}/project.po", "src/features/project/ProjectsPage.tsx"]),
  plain("/docs/guides", [...guide, "src/features/guide/GuidesPage.tsx"]),
  ...Object.entries(guideExamples).map(([name, examples]) =>
    plain(`/docs/guides/${name}`, [...guide, "src/features/guide/GuidePage.tsx", examples]),
  ),
  {
    path: "/initiatives",
    seeds: [[listInitiativesQueryKey(), { items: summaries, page }]],
    titles: [],
    parts: [...live, "src/features/initiative/InitiativesPage.tsx"],
  },
  ...views.map((view) => ({
    path: `/initiatives/${view.code}`,
    seeds: [
      [getInitiativeQueryKey({ path: { code: view.code } }), view] as const,
      proposalsSeed(view.code),
      ...graphs
        .filter(([code]) => code === view.code)
        .map(([code, graph]) => [getInitiativeGraphQueryKey({ path: { code } }), graph] as const),
    ],
    titles: [],
    parts: [...live, "src/app/InitiativeRoute.tsx"],
  })),
  ...proposalViews.map((view) => ({
    path: `/proposals/${view.code}`,
    seeds: [
      [
        getProposalQueryKey({ path: { initiative: view.initiative, number: String(view.number) } }),
        view,
      ] as const,
      neighboursSeed(view.initiative, view.number),
    ],
    titles: [],
    parts: [...live, "src/locales/{language}/trace.po", "src/app/ProposalRoute.tsx"],
  })),
];
