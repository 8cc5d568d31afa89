import { isAbsolute, join, resolve } from "node:path";
import { AgencyCode, type BilingualText, describeIssues } from "@egov-vn/schemas";
import * as z from "zod";
import { exitCode } from "../exit-code.ts";
import { readText } from "../input/read-text.ts";
import { parseStrictJson } from "../input/strict-json.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";

/** A secret: the name of an environment variable, or, for demo accounts alone, the secret itself. */
const secret = z.union([
  z.strictObject({ env: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/) }),
  z.strictObject({ value: z.string().min(1).max(1000) }),
]);

const address = z.url({ protocol: /^https?$/ });

const portal = z.strictObject({
  url: address,
  dstcode: z.string().max(200).optional(),
  providerUrl: address.optional(),
  credentials: z.strictObject({ username: z.string().min(1).max(200), password: secret }),
  paths: z
    .strictObject({ logIn: z.string(), share: z.string(), integrate: z.string() })
    .partial()
    .optional(),
});

const gateway = z.strictObject({
  url: address,
  credentials: z
    .strictObject({
      consumerKey: z.string().min(1).max(200),
      consumerSecret: secret,
      accessKey: z.string().max(200),
      secretKey: secret,
      appName: z.string().max(200),
      partnerCode: z.string().max(200),
      partnerCodeCus: z.string().max(200),
      auth: secret,
    })
    .partial(),
});

const config = z.strictObject({
  note: z.string().max(2000).optional(),
  agencyCode: AgencyCode,
  systems: z.strictObject({ portal: portal.optional(), gateway: gateway.optional() }),
  outbox: z.string().max(1000).optional(),
});

/** What `egov.config.json` says, as it stands there. */
export type PlatformConfig = z.infer<typeof config>;

/** A secret as the file names it. */
export type Secret = z.infer<typeof secret>;

/** The configuration, and the folder that its relative paths start from. */
export interface ReadConfig {
  readonly config: PlatformConfig;
  readonly folder: string;
}

/** Reads `egov.config.json` of the working folder, or the file that was named. */
export async function readConfig(named: string | undefined, io: Io): Promise<ReadConfig> {
  const file = resolve(io.cwd, named ?? "egov.config.json");
  const text = await readText(file, io).catch((error: unknown) => {
    if (!(error instanceof Stop)) throw error;
    throw new Stop(
      {
        vi: `Cấu hình (egov.config.json hoặc --config): ${error.sentence.vi}`,
        en: `Configuration (egov.config.json or --config): ${error.sentence.en}`,
      },
      exitCode.usage,
    );
  });
  const read = config.safeParse(parseStrictJson(text));
  if (!read.success) throw new Stop(firstSentence(read.error), exitCode.usage);
  return { config: read.data, folder: join(file, "..") };
}

/** The place of the first mismatch: its key is ours, its value is not shown. */
function firstSentence(error: z.ZodError): BilingualText {
  const [first] = describeIssues(error.issues);
  const place = error.issues[0]?.path.map(String).join(".") ?? "";
  return {
    vi: `Cấu hình sai ở ${place || "gốc"}: ${first?.message.vi ?? ""}`,
    en: `The configuration is wrong at ${place || "the top"}: ${first?.message.en ?? ""}`,
  };
}

/** A secret's value. One that is not in the environment is a sentence with its name. */
export function secretOf(secret: Secret, io: Io): string {
  if ("value" in secret) return secret.value;
  const value = io.env?.[secret.env];
  if (value !== undefined && value !== "") return value;
  throw new Stop({
    vi: `Thiếu biến môi trường ${secret.env} mà cấu hình nhắc tới.`,
    en: `The environment variable ${secret.env}, which the configuration names, is not set.`,
  });
}

/** A path of the configuration, from the folder in which the configuration stands. */
export function pathFrom({ folder }: ReadConfig, path: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}
