import { Readable } from "node:stream";
import { runEgov } from "../src/index.ts";

/** What a command wrote, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `egov` in process, at noon of 1 July 2025 in Vietnam. */
export async function egov(
  words: readonly string[],
  more: {
    readonly stdin?: string | Uint8Array;
    readonly cwd?: string;
    readonly colour?: boolean;
  } = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const bytes = typeof more.stdin === "string" ? Buffer.from(more.stdin) : more.stdin;
  const code = await runEgov(words, {
    stdin: Readable.from(bytes ? [bytes] : []),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    cwd: more.cwd ?? ".",
    colour: more.colour ?? false,
    columns: 80,
    now: () => new Date("2025-07-01T12:00:00+07:00"),
  });
  return { code, out: out.join(""), err: err.join("") };
}
