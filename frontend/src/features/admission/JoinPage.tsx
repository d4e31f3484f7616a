import { useLingui } from "@lingui/react";
import { useState } from "react";
import type { NewApplication } from "../../api/types.gen";
import { Page } from "../../ui/Page";
import { T } from "../../ui/T";
import { Applied } from "./Applied";
import { JoinForm } from "./JoinForm";

/** Where an organisation asks to become a member. */
export function JoinPage() {
  const { _ } = useLingui();
  const [made, setMade] = useState<NewApplication | null>(null);
  return (
    <Page
      title={_("join.title")}
      lead={made === null ? <T id="join.lead" /> : undefined}
      description={_("join.lead")}
    >
      {made === null ? <JoinForm onApplied={setMade} /> : <Applied application={made} />}
    </Page>
  );
}
