import { QueryClient } from "@tanstack/react-query";
import { readProblem } from "../ui/readProblem";

/** What a page was prerendered with: query keys and the answers of the seed. */
export type Seeds = readonly (readonly [key: readonly unknown[], data: unknown])[];

/** Retries only reads, and only where another try can help. Offline, a query fails at once and says so. */
export function createQueryClient(seeds: Seeds): QueryClient {
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        staleTime: 60_000,
        retry: (count, thrown) => count < 2 && [0, 429, 503].includes(readProblem(thrown).status),
      },
      mutations: { networkMode: "always" },
    },
  });
  for (const [key, data] of seeds) {
    queries.setQueryData(key, data, { updatedAt: 1 });
  }
  return queries;
}
