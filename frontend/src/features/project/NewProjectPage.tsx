import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { getMeOptions } from "../../api/operations/getMe.gen";
import { useAccount } from "../../ui/form/account";
import { Loaded } from "../../ui/Loaded";
import { Page } from "../../ui/Page";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { NewProjectForm } from "./NewProjectForm";

/** A new project: begun with its title, then written section by section in the editor. */
export function NewProjectPage() {
  const { _ } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  const account = useAccount();
  const me = useQuery(getMeOptions());
  return (
    <Page title={_("work.new")} lead={<T id="form.lead" />}>
      <Loaded query={me}>
        {({ organisations }) => {
          const leads = organisations.filter((one) => one.may.includes("EDIT_PROJECT"));
          const [first] = leads;
          return first === undefined ? (
            <p className="note error">
              <T id="form.noOrganisation" />
            </p>
          ) : (
            <NewProjectForm
              owner={account}
              leads={leads}
              start={{ lead: first.code, originalLanguage: language.tag, title: "", summary: "" }}
              onCreated={({ id }) => {
                const params = { id, section: "basics" };
                void navigate({ to: "/w/projects/$id/edit/$section", params, replace: true });
              }}
            />
          );
        }}
      </Loaded>
    </Page>
  );
}
