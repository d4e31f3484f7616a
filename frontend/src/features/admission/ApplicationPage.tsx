import "../../styles/process.css";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { getApplicationOptions } from "../../api/operations/getApplication.gen";
import { LoadedPage } from "../../ui/LoadedPage";
import { LocalText } from "../../ui/LocalText";
import { Page } from "../../ui/Page";
import { pickText } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { ApplicationFacts } from "./ApplicationFacts";
import { ApplicationFiles } from "./ApplicationFiles";
import { DecisionSection } from "./DecisionSection";
import { DomainCheck } from "./DomainCheck";
import { StateConfirmation } from "./StateConfirmation";

const route = getRouteApi("/live/workspace/admission/w/applications/$id");

/** One application: what was said, what was proven, and what is decided on it. */
export function ApplicationPage() {
  const language = useLanguage();
  const { id } = route.useParams();
  const application = useQuery({ ...getApplicationOptions({ path: { id } }), staleTime: 0 });
  return (
    <LoadedPage query={application}>
      {(data) => (
        <Page
          title={pickText(data.name, language)?.text ?? data.code}
          heading={<LocalText of={data.name} />}
          above={
            <>
              <Link to="/w/applications">
                <T id="admission.title" />
              </Link>{" "}
              · <T id={`admission.state.${data.state}`} />
            </>
          }
        >
          <ApplicationFacts application={data} />
          <ApplicationFiles application={data} />
          <DomainCheck application={data} />
          <StateConfirmation application={data} />
          <DecisionSection application={data} />
        </Page>
      )}
    </LoadedPage>
  );
}
