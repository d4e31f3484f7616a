import { useQuery } from "@tanstack/react-query";
import { getInitiativeGraphOptions } from "../../api/operations/getInitiativeGraph.gen";
import { Loaded } from "../../ui/Loaded";
import { LinkList } from "./LinkList";
import { linksOf } from "./linksOf";

type Props = { initiative: string; empty: string };

/** The links of an initiative with other instruments and processes. */
export function InstrumentList({ initiative, empty }: Props) {
  const graph = useQuery(getInitiativeGraphOptions({ path: { code: initiative } }));
  return (
    <Loaded query={graph}>{(data) => <LinkList links={linksOf(data, initiative)} empty={empty} />}</Loaded>
  );
}
