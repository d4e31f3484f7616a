import { useWatch } from "react-hook-form";
import { CodeName } from "../../ui/form/CodeName";
import { T } from "../../ui/T";
import { CodeField } from "./CodeField";
import { CountryField } from "./CountryField";
import { EditRows } from "./EditRows";
import { LineField } from "./LineField";
import { ProposalField } from "./ProposalField";
import { ShareSum } from "./ShareSum";
import { TextInput } from "./TextInput";
import { TextsField } from "./TextsField";

/** Where the project is and what it serves, with shares that add to 100 or are all left out. */
export function ScopeSection() {
  return (
    <>
      <EditRows
        name="countries"
        open
        movable={false}
        note={<ShareSum name="countries" share="percentage" only={({ role }) => role !== "PROVIDER"} />}
      >
        {(at) => (
          <div className="columns">
            <CountryField name={`${at}.country`} />
            <CodeField name={`${at}.role`} always />
            <TextInput name={`${at}.percentage`} inputMode="decimal" />
          </div>
        )}
      </EditRows>
      <EditRows name="proposals" movable={false} note={<ShareSum name="proposals" share="share" />}>
        {(at) => (
          <>
            <ProposalField name={`${at}.proposal`} />
            <TextInput name={`${at}.share`} inputMode="decimal" />
            <TextsField name={`${at}.rationale`} rows={3} />
          </>
        )}
      </EditRows>
      <EditRows
        name="sectors"
        open
        movable={false}
        note={["1", "2"].map((one) => <SectorSum key={one} of={one} />)}
      >
        {(at) => <SectorFields at={at} />}
      </EditRows>
      <EditRows name="sdgs" movable={false} note={<ShareSum name="sdgs" share="weight" />}>
        {(at) => (
          <>
            <CodeField name={`${at}.target`} />
            <TextInput name={`${at}.weight`} inputMode="decimal" />
            <TextsField name={`${at}.evidence`} rows={3} />
          </>
        )}
      </EditRows>
      <EditRows name="locations">{(at) => <LocationFields at={at} />}</EditRows>
    </>
  );
}

/** Sectors of one vocabulary share the whole; those of two are summed apart. */
function SectorSum({ of }: { of: string }) {
  return (
    <ShareSum
      name="sectors"
      share="percentage"
      only={({ vocabulary }) => vocabulary === of}
      label={<CodeName list="sector-vocabulary" code={of} />}
    />
  );
}

function SectorFields({ at }: { at: string }) {
  const vocabulary: unknown = useWatch({ name: `${at}.vocabulary` });
  return (
    <div className="columns">
      <CodeField name={`${at}.vocabulary`} always only={["1", "2"]} />
      <CodeField name={`${at}.code`} list={vocabulary === "2" ? "dac-category" : "dac-sector"} />
      <TextInput name={`${at}.percentage`} inputMode="decimal" />
    </div>
  );
}

function LocationFields({ at }: { at: string }) {
  return (
    <>
      <TextsField name={`${at}.name`} />
      <div className="columns">
        <CountryField name={`${at}.country`} />
        <TextInput name={`${at}.admin1`} />
        <TextInput name={`${at}.latitude`} inputMode="decimal" hint={<T id="edit.hint.latitude" />} />
        <TextInput name={`${at}.longitude`} inputMode="decimal" hint={<T id="edit.hint.longitude" />} />
        <CodeField name={`${at}.exactness`} />
        <CodeField name={`${at}.locationClass`} />
        <CodeField name={`${at}.reach`} />
      </div>
      <LineField name={`${at}.line`} />
    </>
  );
}
