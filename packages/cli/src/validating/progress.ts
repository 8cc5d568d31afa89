import type { Io } from "../terminal/io.ts";

/** Milliseconds before the first sight, and between two. */
const pause = 250;

/** How far a run has come. */
export interface Reached {
  readonly records: number;
  readonly bytes: number;
  /** Bytes in all, where that is known. */
  readonly size: number | undefined;
}

/** A line on standard error that says how far a run has come, where a person is looking. */
export interface Progress {
  readonly show: (reached: Reached) => void;
  readonly clear: () => void;
}

/** Shows progress on a terminal, and nothing elsewhere. */
export function progressOn(io: Io, lang: "vi" | "en"): Progress {
  const { progress } = io;
  if (progress === undefined) return { show: () => {}, clear: () => {} };
  const started = performance.now();
  let last = started;
  let visible = false;
  return {
    show: (reached) => {
      const now = performance.now();
      if (now - last < pause) return;
      last = now;
      visible = true;
      const text = progressText(reached, (now - started) / 1000, lang);
      io.err(`${clearLine}${text.slice(0, progress.columns - 1)}`);
    },
    clear: () => {
      if (visible) io.err(clearLine);
      visible = false;
    },
  };
}

const clearLine = "\r\u001b[2K";

/** `45 % · 1.234.567 bản ghi · 81.000 bản ghi/giây · 140 MB/giây · còn 0:12`. */
export function progressText(
  { records, bytes, size }: Reached,
  seconds: number,
  lang: "vi" | "en",
): string {
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 0 });
  const words =
    lang === "vi"
      ? { records: "bản ghi", second: "giây", left: "còn" }
      : { records: "records", second: "s", left: "left" };
  const per = (amount: number) => number.format(amount / seconds);
  const parts = [
    `${number.format(records)} ${words.records}`,
    `${per(records)} ${words.records}/${words.second}`,
    `${per(bytes / 1e6)} MB/${words.second}`,
  ];
  if (size === undefined || size === 0) return parts.join(" · ");
  // A file may grow while it is read.
  const share = Math.min(1, bytes / size);
  const left = share === 0 ? 0 : (seconds * (1 - share)) / share;
  const percent = `${Math.floor(share * 100)}${lang === "vi" ? " " : ""}%`;
  const time = clock(left);
  return [percent, ...parts, lang === "vi" ? `còn ${time}` : `${time} ${words.left}`].join(" · ");
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = String(whole % 60).padStart(2, "0");
  if (minutes < 60) return `${minutes}:${rest}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}:${rest}`;
}
