import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { getMeOptions } from "../../api/operations/getMe.gen";
import { listInitiativesOptions } from "../../api/operations/listInitiatives.gen";
import { Loaded } from "../../ui/Loaded";
import { Page } from "../../ui/Page";
import { T } from "../../ui/T";
import { ImportForm } from "./ImportForm";

/** Takes an official text into the register: shows what was found in it before anything is stored. */
export function ImportPage() {
  const { _ } = useLingui();
  const me = useQuery(getMeOptions());
  const initiatives = useQuery(listInitiativesOptions());
  return (
    <Page title={_("import.title")} lead={<T id="import.lead" />}>
      <Loaded query={me}>
        {({ may }) =>
          may.includes("EDIT_TEXT") ? (
            <Loaded query={initiatives}>{({ items }) => <ImportForm initiatives={items} />}</Loaded>
          ) : (
            <div className="note error" role="alert">
              <p className="note-title">
                <T id="problem.403" />
              </p>
              <p>
                <T id="import.roleNeeded" />
              </p>
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}
