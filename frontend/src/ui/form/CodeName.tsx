import { useCodeList } from "./useCodeList";

/** The label of a code of the register's lists; a code that is not known stands for itself. */
export function CodeName({ list, code }: { list: string; code: string }) {
  const found = useCodeList(list, [code]).codes.find((one) => one.code === code);
  return (
    <span lang={found?.lang} dir="auto">
      {found?.label ?? code}
    </span>
  );
}
