import "../../styles/process.css";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { getOrganisationOptions } from "../../api/operations/getOrganisation.gen";
import { LoadedPage } from "../../ui/LoadedPage";
import { LocalText } from "../../ui/LocalText";
import { Page } from "../../ui/Page";
import { pickText } from "../../ui/pickText";
import { useLanguage } from "../../ui/useLanguage";
import { ProfileForm } from "./ProfileForm";
import { StandingSection } from "./StandingSection";

const route = getRouteApi("/live/workspace/admission/w/organisations/$code");

/** What an organisation says of itself, to be edited, and how it stands. */
export function OrganisationAdminPage() {
  const language = useLanguage();
  const { code } = route.useParams();
  const organisation = useQuery({ ...getOrganisationOptions({ path: { id: code } }), staleTime: 0 });
  return (
    <LoadedPage query={organisation}>
      {(data) => (
        <Page
          title={pickText(data.name, language)?.text ?? data.code}
          heading={<LocalText of={data.name} />}
          above={
            <Link to="/organisations/$id" params={{ id: data.id }}>
              <bdi className="code">{data.code}</bdi>
            </Link>
          }
        >
          <StandingSection organisation={data} />
          {data.status === "VERIFIED" && <ProfileForm key={data.version} organisation={data} />}
        </Page>
      )}
    </LoadedPage>
  );
}
