import type { Examples } from "./codeLanguages";
import curl from "./examples/conflicts/curl.sh?raw";
import java from "./examples/conflicts/Example.java?raw";
import python from "./examples/conflicts/example.py?raw";
import typescript from "./examples/conflicts/example.ts?raw";

/** The files as they are run by the tests. */
export const examples: Examples = { curl, java, python, typescript };
