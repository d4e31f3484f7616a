import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { getDatasetOptions } from "../../api/operations/getDataset.gen";
import type { Dataset } from "../../api/types.gen";
import { formatInstant } from "../../ui/formats";
import { Loaded } from "../../ui/Loaded";
import { Page } from "../../ui/Page";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { FeedFacts } from "./FeedFacts";
import { PartTable } from "./PartTable";
import { TypeTable } from "./TypeTable";

/** How much the register holds, how new it is, and whether those who follow it are up to date. */
export function StatusPage() {
  const { _ } = useLingui();
  const dataset = useQuery({ ...getDatasetOptions(), refetchInterval: 60_000 });
  return (
    <Page title={_("nav.status")} lead={<T id="status.lead" />} description={_("status.lead")}>
      <Loaded query={dataset} lines={10}>
        {(state) => (
          <>
            <Summary state={state} />
            <TypeTable types={state.types} />
            <FeedFacts feed={state.feed} />
            {state.parts.map((part) => (
              <PartTable key={part.name} part={part} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Summary({ state }: { state: Dataset }) {
  const language = useLanguage();
  return (
    <p role="status">
      {state.lastChangeAt === null ? (
        <T id="status.nothing" />
      ) : (
        <T id="status.lastChange" values={{ when: formatInstant(state.lastChangeAt, language) }} />
      )}{" "}
      <T id="status.counted" values={{ when: formatInstant(state.at, language) }} />
    </p>
  );
}
