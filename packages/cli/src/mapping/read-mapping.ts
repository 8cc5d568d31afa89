import { describeIssues, type Entity, entities } from "@egov-vn/schemas";
import { bridgeOf } from "@egov-vn/schemas/code-lists";
import { readText } from "../input/read-text.ts";
import { parseStrictJson } from "../input/strict-json.ts";
import { type LeafAt, leafAt } from "../records/leaf-at.ts";
import { stepsOf } from "../records/steps.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";
import { type MappedField, MappingFile } from "./mapping-file.ts";
import { isDateForm, mayHoldTime } from "./reading/date-forms.ts";

/** The entity of a name. */
export function entityOf(name: string): Entity {
  const found = entities.find((entity) => entity.name === name);
  if (found !== undefined) return found;
  const known = entities.map((entity) => entity.name).join(", ");
  throw new Stop({
    vi: `Không có thực thể này. Các thực thể: ${known}.`,
    en: `There is no such entity. Entities: ${known}.`,
  });
}

/** Reads a mapping file. Every failure is one sentence that names a place and no value. */
export async function readMapping(file: string, io: Io): Promise<MappingFile> {
  let value: unknown;
  try {
    value = parseStrictJson((await readText(file, io)).replace(/^\uFEFF/, ""));
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    throw new Stop({
      vi: `Tệp ánh xạ: ${error.sentence.vi}`,
      en: `The mapping: ${error.sentence.en}`,
    });
  }
  const parsed = MappingFile.safeParse(value);
  if (!parsed.success) {
    const [issue] = describeIssues(parsed.error.issues, value);
    throw faulty(issue?.path || "(…)", issue?.message.vi ?? "", issue?.message.en ?? "");
  }
  // A reader of records passes over this name, which would lose a line of the mapping in silence.
  if (namesPrototype(value)) throw noSuchPath("__proto__");
  return parsed.data;
}

function namesPrototype(value: unknown): boolean {
  const { fields } = value as { readonly fields: object };
  return Object.hasOwn(fields, "__proto__");
}

/** Says where a mapping is wrong, by the path in it. */
function faulty(path: string, vi: string, en: string): Stop {
  return new Stop({ vi: `Tệp ánh xạ, ${path}: ${vi}`, en: `The mapping, ${path}: ${en}` });
}

function noSuchPath(path: string): Stop {
  return faulty(
    path,
    "thực thể không có trường này, hoặc trường này còn chứa trường khác. Xem: egov explain.",
    "the entity has no such field, or it holds further fields. See: egov explain.",
  );
}

/** The leaf that a field of a mapping goes to. Throws a sentence when the two do not fit. */
export function leafOfField(entity: Entity, path: string, field: MappedField): LeafAt {
  const steps = stepsOf(path);
  const leaf = steps && leafAt(entity.schema, steps);
  if (leaf === undefined) throw noSuchPath(path);
  const fault = faultOf(field, leaf);
  if (fault !== undefined) throw faulty(path, fault.vi, fault.en);
  return leaf;
}

/** The parts of a field, and the kinds of leaves that each is for. */
const parts: readonly (readonly [keyof MappedField, readonly LeafAt["kind"][]])[] = [
  ["dates", ["instant", "day"]],
  ["timeOfDay", ["instant"]],
  ["number", ["int", "number"]],
  ["boolean", ["boolean"]],
];

function faultOf(field: MappedField, leaf: LeafAt) {
  const { column, constant, codes, dates, timeOfDay } = field;
  if ((column === undefined) === (constant === undefined)) {
    return say('cần đúng một trong "column", "constant".', 'exactly one of "column", "constant".');
  }
  const given = parts.filter(([part]) => field[part] !== undefined);
  if (constant !== undefined && (codes !== undefined || given.length > 0)) {
    return say('"constant" đứng một mình.', '"constant" stands alone.');
  }
  const misplaced = given.find(([, kinds]) => codes !== undefined || !kinds.includes(leaf.kind));
  if (misplaced !== undefined) {
    return say(`"${misplaced[0]}" không dùng cho trường này.`, `"${misplaced[0]}" is not for it.`);
  }
  if (codes !== undefined) return codesFault(codes, leaf);
  if (dates?.some((form) => !isDateForm(form))) {
    return say(
      "dạng ngày không hợp lệ; ví dụ: dd/MM/yyyy, dd/MM/yyyy HH:mm, yyyyMMddHHmmss, iso, excel-serial.",
      "not a form of date; such as dd/MM/yyyy, dd/MM/yyyy HH:mm, yyyyMMddHHmmss, iso, excel-serial.",
    );
  }
  if (leaf.kind === "instant" && timeOfDay === undefined && dates && !dates.every(mayHoldTime)) {
    return say(
      'có dạng ngày không có giờ: cần "timeOfDay", ví dụ "17:00:00".',
      'a form of date has no time: "timeOfDay" is needed, such as "17:00:00".',
    );
  }
  return undefined;
}

function codesFault({ table, bridge }: NonNullable<MappedField["codes"]>, leaf: LeafAt) {
  if (table === undefined && bridge === undefined) {
    return say('"codes" cần "table" hoặc "bridge".', '"codes" needs "table" or "bridge".');
  }
  const found = bridge && bridgeOf(bridge.from, bridge.to);
  if (bridge !== undefined && found === undefined) {
    return say("không có bảng chuyển đổi này.", "there is no such bridge between code lists.");
  }
  const targets = [...Object.values(table ?? {}), ...(found?.rows ?? []).map(({ to }) => to)];
  const { values } = leaf;
  if (values && targets.some((to) => to !== null && !values.some((value) => value === to))) {
    return say(
      `bảng mã dẫn tới giá trị không có trong trường. Các giá trị: ${values.join(", ")}.`,
      `the codes lead to a value that the field does not take. Values: ${values.join(", ")}.`,
    );
  }
  return undefined;
}

function say(vi: string, en: string) {
  return { vi, en };
}
