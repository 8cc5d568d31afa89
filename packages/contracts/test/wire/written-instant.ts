import type { InstantShape, JsonValue } from "@egov-vn/contracts";

/** Every shape of an instant, with how it is written: an oracle apart from the one under test. */
const shapes: Readonly<Record<InstantShape, (at: Date) => JsonValue>> = {
  compact: (at) => digits(at, 14),
  "compact-minute": (at) => digits(at, 12),
  "compact-day": (at) => digits(at, 8),
  dashed: (at) => local(at).slice(0, 19).replace("T", " "),
  "dashed-day": (at) => local(at).slice(0, 10),
  slashed: (at) => `${slashedDay(at)} ${local(at).slice(11, 19)}`,
  "slashed-day": slashedDay,
  "slashed-year-first": (at) => local(at).slice(0, 10).replaceAll("-", "/"),
  iso: (at) => `${local(at).slice(0, 19)}+07:00`,
  "iso-milliseconds": (at) => at.toISOString(),
  "iso-basic-offset": (at) => `${local(at).slice(0, 19)}.000+0700`,
  "epoch-seconds": (at) => at.getTime() / 1000,
  "epoch-milliseconds": (at) => at.getTime(),
};

/** Names of the shapes. */
export const instantShapes = Object.keys(shapes) as readonly InstantShape[];

/** A moment as the shape has it; one that has no seconds or no time is given a moment without. */
export function writtenInstant(seconds: number, shape: InstantShape): JsonValue {
  return shapes[shape](new Date(rounded(seconds, shape) * 1000));
}

function rounded(seconds: number, shape: InstantShape): number {
  if (shape === "compact-minute") return seconds - (seconds % 60);
  const isDay = shape.endsWith("-day") || shape === "slashed-year-first";
  return isDay ? seconds - ((seconds + 7 * 3600) % 86_400) : seconds;
}

function local(at: Date): string {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString();
}

function digits(at: Date, count: number): string {
  return local(at).replace(/\D/g, "").slice(0, count);
}

function slashedDay(at: Date): string {
  return local(at).slice(0, 10).split("-").reverse().join("/");
}
