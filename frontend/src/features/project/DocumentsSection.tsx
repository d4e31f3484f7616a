import { CheckInput } from "./CheckInput";
import { CodeField } from "./CodeField";
import { EditRows } from "./EditRows";
import { FileField } from "./FileField";
import { PartField } from "./PartField";
import { TextInput } from "./TextInput";
import { TextsField } from "./TextsField";

/** What can be read beside the record, and where its statements come from. */
export function DocumentsSection() {
  return (
    <>
      <EditRows name="documents">
        {(at) => (
          <>
            <TextsField name={`${at}.title`} />
            <div className="columns">
              <CodeField name={`${at}.category`} />
              <CodeField name={`${at}.language`} />
              <CodeField name={`${at}.visibility`} always />
              <TextInput name={`${at}.documentDate`} type="date" />
            </div>
            <FileField at={at} />
            <TextInput name={`${at}.url`} type="url" />
          </>
        )}
      </EditRows>
      <EditRows name="sources">
        {(at) => (
          <>
            <TextsField name={`${at}.title`} />
            <div className="columns">
              <TextInput name={`${at}.publisher`} />
              <TextInput name={`${at}.retrievedOn`} type="date" />
              <TextInput name={`${at}.url`} type="url" />
              <PartField name={`${at}.document`} of="documents" />
            </div>
            <CheckInput name={`${at}.official`} />
          </>
        )}
      </EditRows>
    </>
  );
}
