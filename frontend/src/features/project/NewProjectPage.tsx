import { useLingui } from "@lingui/react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { createProjectMutation, getMeOptions } from "../../api/@tanstack/react-query.gen";
import { Loaded } from "../../ui/Loaded";
import { Page } from "../../ui/Page";
import { T } from "../../ui/T";
import { useLanguage } from "../../ui/useLanguage";
import { LeadField } from "./LeadField";
import { ProjectForm } from "./ProjectForm";
import { emptyValues, inputOf } from "./projectValues";
import { storeProject } from "./storeProject";

/** A new project. One key for the whole visit makes saving twice safe: the second answer repeats the first. */
export function NewProjectPage() {
  const { _ } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const me = useQuery(getMeOptions());
  const create = useMutation(createProjectMutation());
  const [key] = useState(() => crypto.randomUUID());
  return (
    <Page title={_("work.new")} lead={<T id="form.lead" />}>
      <Loaded query={me}>
        {({ organisations, person }) => {
          const leads = organisations.filter((one) => one.may.includes("EDIT_PROJECT"));
          const [first] = leads;
          if (first === undefined) {
            return (
              <p className="note error">
                <T id="form.noOrganisation" />
              </p>
            );
          }
          return (
            <ProjectForm
              owner={person?.id ?? ""}
              draftKey="new"
              start={{ base: emptyValues(first.code, language.tag), version: 0 }}
              first={<LeadField leads={leads} />}
              save={async (values) => {
                const headers = { "Idempotency-Key": `"${key}"` };
                const project = await create.mutateAsync({ body: inputOf(values), headers });
                storeProject(queries, project);
                return project;
              }}
              onSaved={({ id }) => {
                void navigate({ to: "/w/projects/$id", params: { id }, replace: true });
              }}
            />
          );
        }}
      </Loaded>
    </Page>
  );
}
