import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const frontend = join(import.meta.dirname, "..");
const modules = join(frontend, "node_modules");
const guides = join(frontend, "src/features/guide/examples");
const jar = join(frontend, "../backend/sync-client/target/sync-client.jar");

/** Built by `make`, from the sources beside it. */
const client = join(frontend, "api-client");
/** What the client stands on, from here and not from a registry. */
const dependencies = ["standardwebhooks", "@stablelib/base64", "fast-sha256"];

export const java = process.env.JAVA ?? "java";
export const syncClient = ["-jar", jar];

const folders: string[] = [];

/** A folder of a test's own. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "partner-"));
  folders.push(made);
  return made;
}

/** Removes all of them. */
export function forget(): void {
  for (const each of folders.splice(0)) rmSync(each, { recursive: true, force: true });
}

function npm(cwd: string, ...words: string[]): void {
  execFileSync("npm", [...words, "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], { cwd });
}

const settings = {
  compilerOptions: {
    target: "ES2022",
    module: "NodeNext",
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    // checked as well: the types of the package
    skipLibCheck: false,
    types: ["node"],
    typeRoots: [join(modules, "@types")],
  },
  include: ["*.ts"],
};

/**
 * A TypeScript project of a partner: the package is packed, installed without a network, and compiled against by the
 * strictest settings together with the examples and the package's own tests.
 */
export function partnerProject(): string {
  const home = folder();
  npm(client, "pack", "--pack-destination", home);
  for (const each of dependencies) npm(join(modules, each), "pack", "--pack-destination", home);
  const packed = readdirSync(home).map((name) => `./${name}`);
  writeFileSync(join(home, "package.json"), JSON.stringify({ private: true, type: "module" }));
  npm(home, "install", "--offline", ...packed);
  writeFileSync(join(home, "tsconfig.json"), JSON.stringify(settings));
  for (const guide of readdirSync(guides))
    writeFileSync(join(home, `${guide}.ts`), readFileSync(join(guides, guide, "example.ts")));
  cpSync(join(client, "test"), home, { recursive: true });
  const tsc = join(modules, "typescript/bin/tsc");
  try {
    execFileSync(process.execPath, [tsc, "--project", home], { cwd: home });
  } catch (failed) {
    throw new Error(`tsc: ${failed instanceof Error && "stdout" in failed ? failed.stdout : failed}`);
  }
  return home;
}

export type Language = "curl" | "java" | "python" | "typescript";

/** The command that runs the example of a guide in a language; `project` as `partnerProject` made it. */
export function example(guide: string, language: Language, project: string): string[] {
  const home = join(guides, guide);
  return {
    curl: ["bash", join(home, "curl.sh")],
    java: [java, "-cp", jar, join(home, "Example.java")],
    python: ["python3", join(home, "example.py")],
    typescript: [process.execPath, join(project, `${guide}.js`)],
  }[language];
}

/** A port of the loopback address that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer().on("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** A server before the hub whose connections break after so many bytes of answers, as often as said, and then hold. */
export function breakingLine(hub: string, bytes: number, times: number, port: number): Server {
  const { hostname, port: to } = new URL(hub);
  let left = times;
  return createServer((client) => {
    const server = connect(Number(to), hostname);
    const breaks = left-- > 0;
    let sent = 0;
    client.pipe(server).on("error", () => client.destroy());
    client.on("error", () => server.destroy());
    server
      .on("end", () => client.end())
      .on("data", (part) => {
        const rest = breaks ? part.subarray(0, Math.max(0, bytes - sent)) : part;
        sent += part.length;
        client.write(rest, () => {
          if (rest.length < part.length) client.destroy();
        });
      });
  }).listen(port, "127.0.0.1");
}

/** A program that runs, and what it has said so far on both outputs. */
export class Program {
  said = "";
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(command: string[], cwd: string, env: Record<string, string>) {
    const [name = "", ...words] = command;
    this.child = spawn(name, words, { cwd, env: { ...process.env, ...env } });
    for (const output of [this.child.stdout, this.child.stderr])
      output?.on("data", (text) => {
        this.said += text;
      });
    this.ended = new Promise((done) => {
      this.child.on("close", done);
    });
  }

  /** Resolves once the program has said it; fails when it ends before. */
  async says(what: string | RegExp, seconds = 30): Promise<void> {
    const until = Date.now() + seconds * 1000;
    const there = () => (typeof what === "string" ? this.said.includes(what) : what.test(this.said));
    while (!there()) {
      if (this.child.exitCode !== null || Date.now() > until) throw new Error(`no ${what} in: ${this.said}`);
      await new Promise((next) => setTimeout(next, 50));
    }
  }

  async kill(): Promise<void> {
    this.child.kill("SIGKILL");
    await this.ended;
  }
}

/** What a program said that ended well. */
export async function run(command: string[], cwd: string, env: Record<string, string>): Promise<string> {
  const program = new Program(command, cwd, env);
  const status = await program.ended;
  if (status !== 0) throw new Error(`${command.join(" ")} ended with ${status}: ${program.said}`);
  return program.said;
}
