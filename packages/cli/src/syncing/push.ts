import type { Enrolment, InvalidItem } from "@egov-vn/client/sync";
import type { SharedOptions } from "../commands/shared-options.ts";
import { exitCode } from "../exit-code.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";
import { progressOn } from "../validating/progress.ts";
import { recordsIn } from "../validating/records-in.ts";
import { withOutbox } from "./outbox-of-config.ts";

/** Options of `egov sync push`. */
export interface PushOptions extends SharedOptions {
  readonly config?: string;
  readonly entity?: string;
}

/** The first so many invalid records are named. */
const mostNamed = 1000;

/** `egov sync push <file>`: writes the records of a file down as the state that is wanted. */
export async function pushFile(file: string, options: PushOptions, io: Io): Promise<number> {
  const steps = entityOf(options.entity) === "DossierProgress";
  const lines = new LineNumbers();
  const invalid: (Omit<InvalidItem, "index"> & { line: number })[] = [];
  const onInvalid = ({ index, issues }: InvalidItem) => {
    if (invalid.length < mostNamed) invalid.push({ line: lines.lineOf(index), issues });
  };
  const enrolled = await withOutbox(options.config, io, {}, async (outbox) => {
    // What is enrolled is checked there; what could not be read is nothing, and told as invalid.
    const records = recordsOf(file, options.lang, lines, io) as AsyncIterable<never>;
    return steps
      ? await outbox.enrolProgress(records, { onInvalid })
      : await outbox.enrol(records, { onInvalid });
  });
  if (enrolled.read === 0) {
    throw new Stop({ vi: "Tệp trống.", en: "The file is empty." }, exitCode.findings);
  }
  const named = invalid.toSorted((one, other) => one.line - other.line);
  io.out(
    options.format === "json"
      ? `${JSON.stringify({ read: enrolled.read, news: enrolled.news, invalid: enrolled.invalidCount, issues: named })}\n`
      : pushedText(enrolled, named, options.lang),
  );
  return enrolled.invalidCount > 0 ? exitCode.findings : exitCode.clean;
}

function entityOf(entity: string | undefined): "Dossier" | "DossierProgress" {
  if (entity === undefined || entity === "Dossier") return "Dossier";
  if (entity === "DossierProgress") return entity;
  throw new Stop({
    vi: "--entity: Dossier (mặc định) hoặc DossierProgress.",
    en: "--entity: Dossier (unless said) or DossierProgress.",
  });
}

async function* recordsOf(file: string, lang: SharedOptions["lang"], lines: LineNumbers, io: Io) {
  const progress = progressOn(io, lang);
  let records = 0;
  try {
    for await (const batch of recordsIn(file, io)) {
      for (const { line, value } of batch) {
        lines.add(line);
        yield value?.parsed;
      }
      records += batch.length;
      progress.show({ records, bytes: 0, size: undefined });
    }
  } finally {
    progress.clear();
  }
}

/** Lines of records by their place: kept only where a blank line lies between two of them. */
class LineNumbers {
  readonly #jumps: { readonly index: number; readonly line: number }[] = [];
  #count = 0;

  add(line: number): void {
    if (this.lineOf(this.#count) !== line) this.#jumps.push({ index: this.#count, line });
    this.#count += 1;
  }

  lineOf(index: number): number {
    const jump = this.#jumps.findLast((each) => each.index <= index);
    return jump === undefined ? index + 1 : jump.line + (index - jump.index);
  }
}

function pushedText(
  { read, news, invalidCount }: Enrolment,
  invalid: readonly { readonly line: number; readonly issues: InvalidItem["issues"] }[],
  lang: SharedOptions["lang"],
): string {
  const number = new Intl.NumberFormat(lang);
  const vi = lang === "vi";
  const head = vi
    ? `Đã đọc ${number.format(read)} bản ghi: ${number.format(news)} mới hoặc đã đổi, ${number.format(invalidCount)} không hợp lệ và không ghi nhận.`
    : `${number.format(read)} records read: ${number.format(news)} new or changed, ${number.format(invalidCount)} invalid and left out.`;
  const shown = invalid.slice(0, 10).flatMap(({ line, issues }) => [
    `  ${vi ? "dòng" : "line"} ${line}: ${issues
      .slice(0, 3)
      .map(({ path, code }) => `${path || (vi ? "bản ghi" : "record")} (${code})`)
      .join(", ")}`,
  ]);
  const more = invalidCount > shown.length ? ["  …"] : [];
  return `${[head, ...shown, ...more].join("\n")}\n`;
}
