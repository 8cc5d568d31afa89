import type { IdentifierCheck } from "@egov-vn/schemas";
import { type IdentifierKind, identifierKinds } from "@egov-vn/schemas/identifiers";
import { exitCode } from "../exit-code.ts";
import { dayOf } from "../input/today.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";
import { paint, wrapped } from "../terminal/text.ts";
import type { SharedOptions } from "./shared-options.ts";

/** Options of `egov id`. */
export interface IdOptions extends SharedOptions {
  readonly asOf?: string;
}

/** `egov id <kind> <value>`: checks one identifier. */
export async function checkIdentifier(
  kind: string,
  value: string,
  options: IdOptions,
  io: Io,
): Promise<number> {
  const known = identifierKinds.find((candidate) => candidate.kind === kind);
  if (!known) {
    const kinds = identifierKinds.map((candidate) => candidate.kind).join(", ");
    throw new Stop({
      vi: `Không có loại mã này. Các loại: ${kinds}.`,
      en: `There is no such kind of identifier. Kinds: ${kinds}.`,
    });
  }
  const asOf = dayOf(options.asOf, io.now());
  const check = await known.check(value, { asOf });
  io.out(
    options.format === "json" ? `${JSON.stringify(check)}\n` : asText(known, check, options, io),
  );
  return check.valid ? exitCode.clean : exitCode.findings;
}

function asText(
  { title }: IdentifierKind,
  check: IdentifierCheck<unknown>,
  { lang }: IdOptions,
  io: Io,
): string {
  const words =
    lang === "vi"
      ? { valid: "hợp lệ", invalid: "không hợp lệ" }
      : { valid: "valid", invalid: "not valid" };
  const head = check.valid
    ? paint(io, "green", `✓ ${title[lang]}: ${words.valid}`)
    : paint(io, "red", `✗ ${title[lang]}: ${words.invalid}`);
  const lines = [check.normalized === null ? head : `${head}  ${check.normalized}`];
  for (const issue of check.issues) {
    const sign = issue.severity === "error" ? "✗" : "!";
    lines.push(wrapped(io, `${sign} ${issue.message[lang]} [${issue.code}]`, "  "));
  }
  const parts = Object.entries(check.parts ?? {}).filter(
    ([, part]) => part !== null && !(Array.isArray(part) && part.length === 0),
  );
  for (const [name, part] of parts) lines.push(...partLines(name, part));
  const seen = new Set<string>();
  for (const { instrument, article, confidence } of check.basis) {
    const place = article === null ? "" : lang === "vi" ? ` điều ${article}` : ` art. ${article}`;
    const line = `  ${instrument}${place} (${confidence})`;
    if (!seen.has(line)) lines.push(paint(io, "dim", line));
    seen.add(line);
  }
  return `${lines.join("\n")}\n`;
}

/** A list of records takes a line each. */
function partLines(name: string, part: unknown): string[] {
  const records = Array.isArray(part) && part.some((item) => typeof item === "object");
  if (!records) return [`  ${name}: ${partText(part)}`];
  return [`  ${name}:`, ...part.map((item) => `    ${partText(item)}`)];
}

function partText(part: unknown): string {
  if (Array.isArray(part)) return part.map(partText).join(" · ");
  if (typeof part !== "object" || part === null) return String(part);
  const shown = Object.entries(part).filter(([, value]) => value !== null);
  return shown.map(([key, value]) => `${key} ${partText(value)}`).join(", ");
}
