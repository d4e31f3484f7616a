import { useWatch } from "react-hook-form";
import { T } from "../../ui/T";
import { CodeField } from "./CodeField";
import { isEmpty } from "./isEmpty";
import { OrganisationField } from "./OrganisationField";
import { TextInput } from "./TextInput";

type Props = {
  at: string;
  /** Whether one that is no member also has an identifier and a kind of actor. */
  identified?: boolean;
  kind?: boolean;
};

/** Somebody who has a part in the project: a member of the register, or the name of one who is none. */
export function PartyFields({ at, identified = false, kind = false }: Props) {
  const [member, name]: readonly unknown[] = useWatch({ name: [`${at}.organisation`, `${at}.name`] });
  const byName = isEmpty(member ?? "") || !isEmpty(name ?? "");
  return (
    <>
      <OrganisationField name={`${at}.organisation`} />
      {byName && (
        <div className="columns">
          <TextInput name={`${at}.name`} hint={<T id="edit.nameHint" />} />
          {identified && <TextInput name={`${at}.identifier`} />}
          {kind && <CodeField name={`${at}.actorType`} />}
        </div>
      )}
    </>
  );
}
