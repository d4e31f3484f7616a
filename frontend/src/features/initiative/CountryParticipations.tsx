import { useQueries, useQuery } from "@tanstack/react-query";
import { listInitiativesOptions, listParticipationsOptions } from "../../api/@tanstack/react-query.gen";
import { Loaded } from "../../ui/Loaded";
import { Skeleton } from "../../ui/Skeleton";
import { ParticipationList } from "./ParticipationList";

/** The part of one country in each initiative. */
export function CountryParticipations({ country }: { country: string }) {
  const initiatives = useQuery(listInitiativesOptions());
  const lists = useQueries({
    queries: (initiatives.data?.items ?? []).map(({ code }) => listParticipationsOptions({ path: { code } })),
  });
  return (
    <Loaded query={initiatives} lines={1}>
      {() =>
        lists.some((list) => list.isPending) ? (
          <Skeleton lines={1} />
        ) : (
          <ParticipationList
            participations={lists
              .flatMap((list) => list.data?.items ?? [])
              .filter((one) => one.country === country)}
          />
        )
      }
    </Loaded>
  );
}
