import { Instant } from "@egov-vn/schemas";
import type { JsonValue } from "../json.ts";
import type { Form, ReadValue } from "./form.ts";

/** Shapes of an instant that Vietnamese systems were seen to send. */
export type InstantShape =
  | "compact"
  | "compact-minute"
  | "compact-day"
  | "dashed"
  | "dashed-day"
  | "slashed"
  | "slashed-day"
  | "slashed-year-first"
  | "iso"
  | "iso-milliseconds"
  | "iso-basic-offset"
  | "epoch-seconds"
  | "epoch-milliseconds";

/** Year, month, day, hour, minute, second; two or four digits each. */
type Parts = readonly [string, string, string, string, string, string];

interface TextShape {
  readonly name: InstantShape;
  /** Where the six parts stand, by number of group; 0 where the shape lacks one. */
  readonly pattern: RegExp;
  readonly groups: readonly [number, number, number, number, number, number];
  readonly write: (parts: Parts) => string;
}

const textShapes: readonly TextShape[] = [
  {
    name: "compact",
    pattern: /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/,
    groups: [1, 2, 3, 4, 5, 6],
    write: (parts) => parts.join(""),
  },
  {
    name: "compact-minute",
    pattern: /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)$/,
    groups: [1, 2, 3, 4, 5, 0],
    write: (parts) => parts.slice(0, 5).join(""),
  },
  {
    name: "compact-day",
    pattern: /^(\d{4})(\d\d)(\d\d)$/,
    groups: [1, 2, 3, 0, 0, 0],
    write: (parts) => parts.slice(0, 3).join(""),
  },
  {
    name: "dashed",
    pattern: /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/,
    groups: [1, 2, 3, 4, 5, 6],
    write: ([y, m, d, ...time]) => `${y}-${m}-${d} ${time.join(":")}`,
  },
  {
    name: "dashed-day",
    pattern: /^(\d{4})-(\d\d)-(\d\d)$/,
    groups: [1, 2, 3, 0, 0, 0],
    write: ([y, m, d]) => `${y}-${m}-${d}`,
  },
  {
    name: "slashed",
    pattern: /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d):(\d\d)$/,
    groups: [3, 2, 1, 4, 5, 6],
    write: ([y, m, d, ...time]) => `${d}/${m}/${y} ${time.join(":")}`,
  },
  {
    name: "slashed-day",
    pattern: /^(\d\d)\/(\d\d)\/(\d{4})$/,
    groups: [3, 2, 1, 0, 0, 0],
    write: ([y, m, d]) => `${d}/${m}/${y}`,
  },
  {
    name: "slashed-year-first",
    pattern: /^(\d{4})\/(\d\d)\/(\d\d)$/,
    groups: [1, 2, 3, 0, 0, 0],
    write: ([y, m, d]) => `${y}/${m}/${d}`,
  },
  {
    name: "iso-basic-offset",
    pattern: /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.000\+0700$/,
    groups: [1, 2, 3, 4, 5, 6],
    write: ([y, m, d, ...time]) => `${y}-${m}-${d}T${time.join(":")}.000+0700`,
  },
];

const withOffset = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.(\d{1,9}))?(?:Z|[+-]\d\d:?\d\d)$/;
const vietnamOffset = 7 * 3_600_000;
const compact = /^\d{14}$/;
/** Seconds since 1970 have ten digits from 2001 to 2286, milliseconds thirteen. */
const epochs = { seconds: /^\d{10}$/, milliseconds: /^\d{13}$/ };

/**
 * An instant, whichever of the thirteen shapes it stands in, to the second. A day without a time is
 * read as its midnight, and written as a day again as long as the instant is a midnight.
 */
export const instant: Form<string> = {
  read: (raw) => readInstant(raw),
  write: (value, { instants }) => writeInstant(value, instants),
  shape: "yyyyMMddHHmmss",
};

function readInstant(raw: JsonValue): ReadValue<string> | undefined {
  if (typeof raw !== "string" && typeof raw !== "number") return undefined;
  const said = String(raw);
  // The portal's own shape comes first: most instants have it.
  if (said.length === 14 && compact.test(said)) {
    return found(
      `${said.slice(0, 4)}-${said.slice(4, 6)}-${said.slice(6, 8)}T${said.slice(8, 10)}:${said.slice(10, 12)}:${said.slice(12)}+07:00`,
      "compact",
    );
  }
  if (epochs.seconds.test(said)) return found(fromEpoch(Number(said) * 1000), "epoch-seconds");
  if (epochs.milliseconds.test(said)) return found(fromEpoch(Number(said)), "epoch-milliseconds");
  for (const { name, pattern, groups } of textShapes) {
    const match = pattern.exec(said);
    if (match === null) continue;
    const [y, mo, d, h, mi, s] = groups.map((group) => (group === 0 ? "00" : match[group]));
    return found(`${y}-${mo}-${d}T${h}:${mi}:${s}+07:00`, name);
  }
  const match = withOffset.exec(said);
  if (match === null) return undefined;
  if (Instant.safeParse(said).success) return found(said, "iso");
  return found(fromEpoch(Date.parse(said)), "iso-milliseconds");
}

function found(value: string, instants: InstantShape): ReadValue<string> | undefined {
  return Instant.safeParse(value).success ? { value, evidence: { instants } } : undefined;
}

function fromEpoch(milliseconds: number): string {
  if (!Number.isFinite(milliseconds)) return "";
  return `${new Date(milliseconds + vietnamOffset).toISOString().slice(0, 19)}+07:00`;
}

function writeInstant(value: string, shape: InstantShape): JsonValue {
  if (shape === "iso") return value;
  if (shape === "iso-milliseconds") return new Date(Date.parse(value)).toISOString();
  if (shape === "epoch-milliseconds") return Date.parse(value);
  if (shape === "epoch-seconds") return Date.parse(value) / 1000;
  const parts: Parts = [
    value.slice(0, 4),
    value.slice(5, 7),
    value.slice(8, 10),
    value.slice(11, 13),
    value.slice(14, 16),
    value.slice(17, 19),
  ];
  return shapeThatHolds(parts, shape).write(parts);
}

/** The asked shape, or the one next to it that does not cut off a time of day. */
function shapeThatHolds(parts: Parts, asked: InstantShape): TextShape {
  const loses = ({ groups }: TextShape) =>
    groups.some((group, index) => group === 0 && parts[index] !== "00");
  const named = (name: InstantShape) => textShapes.find((shape) => shape.name === name);
  const wider: Partial<Record<InstantShape, InstantShape>> = {
    "compact-minute": "compact",
    "compact-day": "compact",
    "dashed-day": "dashed",
    "slashed-day": "slashed",
    "slashed-year-first": "dashed",
  };
  const shape = named(asked);
  if (shape !== undefined && !loses(shape)) return shape;
  const other = named(wider[asked] ?? "compact");
  if (other === undefined) throw new TypeError("The shape of an instant is not known.");
  return other;
}
