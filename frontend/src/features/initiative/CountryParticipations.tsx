import { useQuery } from "@tanstack/react-query";
import { listParticipationsOptions } from "../../api/operations/listParticipations.gen";
import { Loaded } from "../../ui/Loaded";
import { ParticipationList } from "./ParticipationList";

/** The part of one country in each initiative. */
export function CountryParticipations({ country }: { country: string }) {
  const participations = useQuery(listParticipationsOptions({ query: { country, limit: 200 } }));
  return (
    <Loaded query={participations} lines={1}>
      {({ items }) => <ParticipationList participations={items} />}
    </Loaded>
  );
}
