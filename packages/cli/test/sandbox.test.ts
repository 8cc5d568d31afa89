import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { egov, type Ran } from "./terminal-double.ts";

interface Config {
  readonly agencyCode: string;
  readonly systems: {
    readonly portal: {
      readonly url: string;
      readonly dstcode: string;
      readonly credentials: {
        readonly username: string;
        readonly password: { readonly value: string };
      };
    };
    readonly gateway: { readonly url: string };
  };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "egov-vn-cli-sandbox-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `egov sandbox`, does something while it listens, and stops it as Ctrl-C would. */
async function whileListening(
  words: readonly string[],
  work: (config: Config) => Promise<void>,
): Promise<Ran> {
  const name = `config-${words.length}-${Math.random()}.json`;
  let stop = () => {};
  const running = egov(["sandbox", "--write-config", name, ...words], {
    cwd: folder,
    onInterrupt: (asked) => {
      stop = asked;
      return () => {};
    },
  });
  const config = await Promise.race([written(join(folder, name)), running]);
  if ("code" in config) throw new Error(config.err);
  await work(config);
  stop();
  return running;
}

/** The configuration, as soon as it is there in full. */
async function written(file: string): Promise<Config> {
  for (;;) {
    try {
      return JSON.parse(readFileSync(file, "utf8"));
    } catch {
      // Not there yet, or half of it.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

async function logIn({ systems: { portal } }: Config): Promise<Record<string, unknown>> {
  const { username, password } = portal.credentials;
  const answer = await fetch(`${portal.url}/mapi/login?dstcode=${portal.dstcode}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username, password: password.value }),
  });
  return (await answer.json()) as Record<string, unknown>;
}

describe("egov sandbox", () => {
  it("listens on loopback until it is stopped, with a configuration that opens it", async () => {
    const { code, out, err } = await whileListening(["--lang", "en"], async (config) => {
      expect(new URL(config.systems.portal.url).hostname).toBe("127.0.0.1");
      expect((await logIn(config))["error_code"]).toBe(0);
      expect(config).toMatchObject({ outbox: "sqlite:outbox.sqlite", note: expect.any(String) });
    });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Unofficial; all data are synthetic.");
    expect(out).toContain("demo / demo-password");
  });

  it("says one line of JSON for a script", async () => {
    let url = "";
    const { out } = await whileListening(["--format", "json", "--seed", "3"], async (config) => {
      url = config.systems.gateway.url;
      const health = await fetch(`${url}/__sandbox/health`);
      expect(await health.json()).toMatchObject({ seed: 3 });
    });
    const [line, ...rest] = out.trimEnd().split("\n");
    expect(rest).toEqual([]);
    expect(JSON.parse(line ?? "")).toMatchObject({
      url,
      token: { username: "demo", consumerKey: "demo-consumer-key" },
      config: { agencyCode: "000.00.00.H99" },
    });
  });

  it("keeps its data in a folder, and opens it again", async () => {
    const words = ["--data", "data"];
    let before = "";
    const dossiers = async ({ systems }: Config) =>
      (await fetch(`${systems.gateway.url}/__sandbox/dossiers`)).text();
    await whileListening([...words, "--seed", "5"], async (config) => {
      before = await dossiers(config);
    });
    await whileListening([...words, "--seed", "6"], async (config) => {
      expect(await dossiers(config)).toBe(before);
    });
  });

  it("says in one sentence that a port is in use, with exit code 3", async () => {
    await whileListening([], async ({ systems }) => {
      const { port } = new URL(systems.gateway.url);
      const ran = await egov(["sandbox", "--port", port, "--lang", "en"]);
      expect(ran).toEqual({
        code: 3,
        out: "",
        err: "egov: The port is in use: choose another with --port, or leave --port out.\n",
      });
    });
  });

  it.each([
    ["--port", "70000"],
    ["--port", "x"],
    ["--seed", "-1"],
    ["--data", "/dev/null/x"],
    ["--write-config", "/dev/null/x"],
  ])("refuses %s %s as misuse", async (option, value) => {
    const { code, out, err } = await egov(["sandbox", option, value, "--lang", "en"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(new RegExp(`^egov: [^\n]*${option}[^\n]*\n$`));
    expect(err).not.toContain("/dev/null");
  });
});
