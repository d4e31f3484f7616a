import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { getMeOptions } from "../../api/operations/getMe.gen";
import { getProjectOptions } from "../../api/operations/getProject.gen";
import { Loaded } from "../../ui/Loaded";
import { LoadedPage } from "../../ui/LoadedPage";
import { LocalText } from "../../ui/LocalText";
import { Page } from "../../ui/Page";
import { pickText } from "../../ui/pickText";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { ReceiptButtons } from "./ReceiptButtons";
import { receiptsOf } from "./receiptsOf";

const route = getRouteApi("/live/workspace/process/w/projects/$id/receipts");

/** A published project as those who receive something of it see it: what arrived, and the word that it did. */
export function ReceiptsPage() {
  const language = useLanguage();
  const path = route.useParams();
  const me = useQuery(getMeOptions());
  const project = useQuery(getProjectOptions({ path }));
  return (
    <LoadedPage query={project}>
      {(data) => (
        <Page
          title={pickText(data.title, language)?.text ?? data.code}
          heading={<LocalText of={data.title} />}
          above={
            <Link to="/projects/$id" params={path}>
              <T id="work.public" />
            </Link>
          }
          lead={<T id="receipt.lead" />}
        >
          <Loaded query={me}>
            {(account) => (
              <>
                <ReceiptButtons project={data} me={account} />
                {receiptsOf(data, account).length === 0 && (
                  <p className="note">
                    <T id="receipt.none" />
                  </p>
                )}
              </>
            )}
          </Loaded>
        </Page>
      )}
    </LoadedPage>
  );
}
