import { explainFields, type FieldExplanation, plainPath } from "@egov-vn/schemas";
import { exitCode } from "../exit-code.ts";
import { entityNamed } from "../records/entity-named.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";
import { fieldText } from "../wording/field-words.ts";
import type { SharedOptions } from "./shared-options.ts";

/** `egov explain <Name.path>`: title, law, class and values of a field, or of all below a path. */
export function explainField(place: string, options: SharedOptions, io: Io): number {
  const [name = "", ...rest] = place.split(".");
  const entity = entityNamed(name);
  const wanted = plainPath(rest.join("."));
  const all = explainFields(entity.schema);
  const exact = all.filter(({ path }) => plainPath(path) === wanted);
  const found =
    exact.length > 0 ? exact : all.filter(({ path }) => isBelow(plainPath(path), wanted));
  if (found.length === 0) throw unknownPath(entity.name, wanted, all);
  if (options.format === "json") {
    const [first] = found;
    // One field is one object, as scripts expect; a group is a list.
    io.out(`${JSON.stringify(found.length === 1 ? first : found, null, 2)}\n`);
    return exitCode.clean;
  }
  io.out(
    found.map((field) => fieldText(`${entity.name}.${field.path}`, field, options, io)).join("\n"),
  );
  return exitCode.clean;
}

function isBelow(path: string, wanted: string): boolean {
  return wanted === "" || path.startsWith(`${wanted}.`);
}

function unknownPath(name: string, wanted: string, all: readonly FieldExplanation[]): Stop {
  const last = wanted.slice(wanted.lastIndexOf(".") + 1).toLowerCase();
  const near = all.map(({ path }) => path).filter((path) => path.toLowerCase().includes(last));
  const paths = (near.length > 0 && last !== "" ? near : all.map(({ path }) => path)).slice(0, 8);
  return new Stop({
    vi: `${name} không có trường này. Ví dụ: ${paths.join(", ")}.`,
    en: `${name} has no such field. For example: ${paths.join(", ")}.`,
  });
}
