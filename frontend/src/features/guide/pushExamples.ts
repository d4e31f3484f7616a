import type { Examples } from "./codeLanguages";
import curl from "./examples/push/curl.sh?raw";
import java from "./examples/push/Example.java?raw";
import python from "./examples/push/example.py?raw";
import typescript from "./examples/push/example.ts?raw";

/** The files as they are run by the tests. */
export const examples: Examples = { curl, java, python, typescript };
