import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clientConfigFor, createSandbox } from "@egov-vn/sandbox";
import { egov, type Ran } from "../terminal-double.ts";

/** A sandbox on a free port with a folder whose `egov.config.json` points at it. */
export interface LocalPlatform {
  readonly url: string;
  /** The portal's address behind the adapter. */
  readonly portal: string;
  readonly folder: string;
  run(words: readonly string[], more?: { readonly stdin?: string }): Promise<Ran>;
  write(name: string, text: string): Promise<void>;
  faults(...faults: readonly object[]): Promise<void>;
  /** Lines of one of the sandbox's doors. */
  door<Line>(name: string): Promise<Line[]>;
  close(): Promise<void>;
}

export async function openLocalPlatform(): Promise<LocalPlatform> {
  const folder = await mkdtemp(join(tmpdir(), "egov-platform-"));
  const now = () => new Date("2026-01-05T09:00:00+07:00");
  const sandbox = createSandbox({ seed: 1, now, silenceMilliseconds: 200, slowMilliseconds: 50 });
  const { url } = await sandbox.listen();
  const config = clientConfigFor(url);
  const write = async (name: string, text: string) => await writeFile(join(folder, name), text);
  await write("egov.config.json", JSON.stringify(config));
  return {
    url,
    portal: config.systems.portal.url,
    folder,
    write,
    run: async (words, more = {}) => await egov(words, { ...more, cwd: folder }),
    faults: async (...faults) => {
      const body = JSON.stringify({ seed: 1, faults });
      await fetch(`${url}/__sandbox/faults`, { method: "PUT", body });
    },
    door: async <Line>(name: string) => {
      const text = await (await fetch(`${url}/__sandbox/${name}`)).text();
      // The sandbox's own lines, as its README has them.
      return text
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Line);
    },
    close: async () => {
      await sandbox.close();
      await rm(folder, { recursive: true });
    },
  };
}
