import type { Examples } from "./codeLanguages";
import curl from "./examples/webhooks/curl.sh?raw";
import java from "./examples/webhooks/Example.java?raw";
import python from "./examples/webhooks/example.py?raw";
import typescript from "./examples/webhooks/example.ts?raw";

/** The files as they are run by the tests. */
export const examples: Examples = { curl, java, python, typescript };
