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
    readonly stdin?: string | Uint8Array | Readable;
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly colour?: boolean;
    /** Columns of standard error as a terminal. */
    readonly progress?: number;
    readonly onInterrupt?: (stop: () => void) => () => void;
  } = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const { stdin } = more;
  const bytes = typeof stdin === "string" ? Buffer.from(stdin) : stdin;
  const code = await runEgov(words, {
    stdin: bytes instanceof Readable ? bytes : Readable.from(bytes ? [bytes] : []),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    cwd: more.cwd ?? ".",
    ...(more.env && { env: more.env }),
    colour: more.colour ?? false,
    columns: 80,
    ...(more.progress !== undefined && { progress: { columns: more.progress } }),
    ...(more.onInterrupt && { onInterrupt: more.onInterrupt }),
    now: () => new Date("2025-07-01T12:00:00+07:00"),
  });
  return { code, out: out.join(""), err: err.join("") };
}
