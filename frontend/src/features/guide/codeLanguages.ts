/** What the examples are written in, in the order of their tabs; the names are names, the same in every language. */
export const codeLanguages = [
  { code: "curl", name: "curl", file: "curl.sh" },
  { code: "java", name: "Java", file: "Example.java" },
  { code: "python", name: "Python", file: "example.py" },
  { code: "typescript", name: "TypeScript", file: "example.ts" },
] as const;

export type CodeLanguage = (typeof codeLanguages)[number]["code"];

/** The same example in every language. */
export type Examples = { readonly [code in CodeLanguage]: string };

/** The language that the address asks for; curl where it asks for none. */
export function askedLanguage(code: string | undefined): CodeLanguage {
  return codeLanguages.find((one) => one.code === code)?.code ?? "curl";
}
