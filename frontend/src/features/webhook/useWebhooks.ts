import { useQuery, useQueryClient } from "@tanstack/react-query";
import { listWebhookDeliveriesQueryKey } from "../../api/operations/listWebhookDeliveries.gen";
import { listWebhooksOptions } from "../../api/operations/listWebhooks.gen";
import { refetchUnlessRefused } from "../../ui/refetchUnlessRefused";

/** Verification and deliveries go on without this page: it looks again while it is open. */
const every = 5_000;

/** The webhooks of an organisation, by its code. */
export function useWebhooks(code: string) {
  return useQuery({
    ...listWebhooksOptions({ path: { code } }),
    staleTime: 0,
    refetchInterval: refetchUnlessRefused(every),
  });
}

/** Looks again at the webhooks, and at the log of one of them. */
export function useWebhooksChanged(code: string) {
  const queries = useQueryClient();
  return (id?: string) =>
    Promise.all([
      queries.invalidateQueries({ queryKey: listWebhooksOptions({ path: { code } }).queryKey }),
      id === undefined
        ? undefined
        : queries.invalidateQueries({ queryKey: listWebhookDeliveriesQueryKey({ path: { code, id } }) }),
    ]);
}
