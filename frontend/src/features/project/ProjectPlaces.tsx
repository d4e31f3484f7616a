import { Controller, useFormContext } from "react-hook-form";
import { ErrorText } from "../../ui/ErrorText";
import { PickList } from "../../ui/PickList";
import { T } from "../../ui/T";
import { CountryName } from "../country/CountryName";
import { CountryOptions } from "../country/CountryOptions";
import { ProposalName } from "../initiative/ProposalName";
import { ProposalOptions } from "../initiative/ProposalOptions";
import type { ProjectValues } from "./projectValues";
import { useFieldError } from "./useFieldError";

/** The countries where a project is, and the proposals that it carries out. */
export function ProjectPlaces() {
  const { control } = useFormContext<ProjectValues>();
  const errorOf = useFieldError();
  const shown = (field: string) => {
    const error = errorOf(field);
    return error === undefined ? undefined : (
      <p className="field-error">
        <ErrorText error={error} />
      </p>
    );
  };
  return (
    <div className="group">
      <Controller
        control={control}
        name="countries"
        render={({ field }) => (
          <PickList
            id="countries"
            label={<T id="project.countries" />}
            options={<CountryOptions />}
            chosen={field.value}
            nameOf={(code) => <CountryName code={code} />}
            onChange={field.onChange}
            error={shown("countries")}
          />
        )}
      />
      <Controller
        control={control}
        name="proposals"
        render={({ field }) => (
          <PickList
            id="proposals"
            label={<T id="project.proposals" />}
            options={<ProposalOptions />}
            chosen={field.value}
            nameOf={(code) => <ProposalName code={code} />}
            onChange={field.onChange}
            error={shown("proposals")}
          />
        )}
      />
    </div>
  );
}
