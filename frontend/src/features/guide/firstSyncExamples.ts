import type { Examples } from "./codeLanguages";
import curl from "./examples/first-sync/curl.sh?raw";
import java from "./examples/first-sync/Example.java?raw";
import python from "./examples/first-sync/example.py?raw";
import typescript from "./examples/first-sync/example.ts?raw";

/** The files as they are run by the tests. */
export const examples: Examples = { curl, java, python, typescript };
