import "../../styles/process.css";
import "../../styles/project.css";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { getProjectWorkflowOptions } from "../../api/operations/getProjectWorkflow.gen";
import { useAccount } from "../../ui/form/account";
import { Loaded } from "../../ui/Loaded";
import { T } from "../../ui/T";
import { OutdatedNote } from "../project/OutdatedNote";
import { KeyTable } from "./KeyTable";
import { MissingList } from "./MissingList";
import { type Outcome, standing, useSettled } from "./useSettled";
import { WaitingList } from "./WaitingList";
import { WorkflowActions } from "./WorkflowActions";

type Props = {
  id: string;
  /** What is to be read before anything is decided. */
  children?: ReactNode;
};

/** Where a project stands: who must act next, what is missing, who agreed, and what this account may do about it. */
export function WorkflowPanel({ id, children }: Props) {
  const account = useAccount();
  const workflow = useQuery({ ...getProjectWorkflowOptions({ path: { id } }), staleTime: 0 });
  const [outcome, setOutcome] = useState<Outcome>(null);
  const settled = useSettled(id, setOutcome);
  return (
    <>
      <section aria-labelledby={standing}>
        <h2 id={standing} tabIndex={-1}>
          <T id="workflow.title" />
        </h2>
        {outcome === "outdated" && <OutdatedNote />}
        <p role="status">{outcome === "taken" && <T id="workflow.taken" />}</p>
        <Loaded query={workflow} lines={4}>
          {(data) => (
            <>
              <WaitingList workflow={data} />
              <MissingList workflow={data} />
              <KeyTable workflow={data} />
            </>
          )}
        </Loaded>
      </section>
      {children}
      {workflow.data !== undefined && (
        <section aria-labelledby="steps">
          <h2 id="steps">
            <T id="workflow.steps" />
          </h2>
          <WorkflowActions workflow={workflow.data} owner={account} settled={settled} />
        </section>
      )}
    </>
  );
}
