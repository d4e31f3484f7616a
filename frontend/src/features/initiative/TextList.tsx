import { useQuery } from "@tanstack/react-query";
import { listTextsOptions } from "../../api/@tanstack/react-query.gen";
import { Loaded } from "../../ui/Loaded";
import { TextTable } from "./TextTable";

/** The stored versions of an initiative's text. */
export function TextList({ initiative }: { initiative: string }) {
  const texts = useQuery(listTextsOptions({ path: { code: initiative } }));
  return <Loaded query={texts}>{({ items }) => <TextTable texts={items} />}</Loaded>;
}
