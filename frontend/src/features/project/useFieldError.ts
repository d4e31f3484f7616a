import { useFormState } from "react-hook-form";
import { flatErrors } from "./flatErrors";

/** The error of one field, whether a rule of the form or the API found it. */
export function useFieldError(): (field: string) => string | undefined {
  const { errors } = useFormState();
  const flat = flatErrors(errors);
  return (field) => flat.find((one) => one.field === field)?.error;
}
