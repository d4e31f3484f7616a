import { T } from "../../ui/T";
import { CodeField } from "./CodeField";
import { CountryField } from "./CountryField";
import { EditRows } from "./EditRows";
import { MoneyFields } from "./MoneyFields";
import { PartyFields } from "./PartyFields";
import { RelatedField } from "./RelatedField";
import { TextInput } from "./TextInput";
import { TextsField } from "./TextsField";

/** Who takes part, who was asked, and which projects stand beside this one. */
export function PartnersSection() {
  return (
    <>
      <EditRows name="organisations">
        {(at) => (
          <>
            <CodeField name={`${at}.role`} />
            <PartyFields at={at} identified kind />
            <TextInput name={`${at}.theirReference`} />
            <MoneyFields name={`${at}.contribution`} />
          </>
        )}
      </EditRows>
      <EditRows
        name="consulted"
        note={
          <p className="muted">
            <T id="edit.hint.consulted" />
          </p>
        }
      >
        {(at) => (
          <>
            <PartyFields at={at} kind />
            <div className="columns">
              <CountryField name={`${at}.country`} />
              <TextInput name={`${at}.askedOn`} type="date" />
              <TextInput name={`${at}.answeredOn`} type="date" />
            </div>
            <TextsField name={`${at}.answer`} rows={3} />
          </>
        )}
      </EditRows>
      <EditRows name="relatedProjects" open>
        {(at) => (
          <div className="columns">
            <CodeField name={`${at}.type`} />
            <RelatedField name={`${at}.project`} />
          </div>
        )}
      </EditRows>
    </>
  );
}
