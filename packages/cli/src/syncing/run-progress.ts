import type { Outbox, OutboxStatus, RunProgress, SyncEvent } from "@egov-vn/client/sync";
import type { SharedOptions } from "../commands/shared-options.ts";
import type { Io } from "../terminal/io.ts";

/** Milliseconds between two looks at the store: counting it takes time of its own. */
const pause = 1000;
const clearLine = "\r\u001b[2K";

/** Shows how a run goes, on a terminal alone. */
export interface SyncProgress {
  readonly progress: (progress: RunProgress, outbox: Outbox) => void;
  readonly event: (event: SyncEvent) => void;
  readonly clear: () => void;
}

/** Progress of a run on standard error: rate, what waits, lag, time left. */
export function syncProgressOn(io: Io, lang: SharedOptions["lang"]): SyncProgress {
  const { progress: terminal } = io;
  if (terminal === undefined) {
    return { progress: () => {}, event: () => {}, clear: () => {} };
  }
  const started = performance.now();
  let last = started - pause;
  let visible = false;
  let ended = false;
  const write = (text: string) => {
    if (ended) return;
    visible = true;
    io.err(`${clearLine}${text.slice(0, terminal.columns - 1)}`);
  };
  return {
    progress: (progress, outbox) => {
      const now = performance.now();
      if (now - last < pause) return;
      last = now;
      const seconds = (now - started) / 1000;
      const show = (status: OutboxStatus) => write(runText(progress, status, seconds, lang));
      // The run itself tells when the store fails; the picture of it may then stay as it was.
      outbox.status().then(show, () => undefined);
    },
    event: (event) => {
      if (event.kind !== "paused" || event.milliseconds < 1000) return;
      const wait = Math.ceil(event.milliseconds / 1000);
      write(
        lang === "vi"
          ? `Phía nhận chưa phục vụ (${event.code}), thử lại sau ${wait} giây…`
          : `The far side does not serve (${event.code}), trying again in ${wait} s…`,
      );
    },
    clear: () => {
      if (visible) io.err(clearLine);
      visible = false;
      ended = true;
    },
  };
}

/** `1.250 / 10.000 · 310 mục/giây · trễ 12 giây · còn khoảng 28 giây`. */
function runText(
  { acknowledged, recorded }: RunProgress,
  status: OutboxStatus,
  seconds: number,
  lang: SharedOptions["lang"],
): string {
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 0 });
  const rate = (acknowledged + recorded) / Math.max(seconds, 0.001);
  const left = rate === 0 ? undefined : (status.waiting + status.inFlight) / rate;
  const words =
    lang === "vi"
      ? { items: "mục/giây", lag: "trễ", left: "còn khoảng", held: "bị giữ", second: "giây" }
      : { items: "items/s", lag: "lag", left: "about", held: "held", second: "s left" };
  return [
    `${number.format(status.acknowledged)} / ${number.format(status.desired)}`,
    `${number.format(rate)} ${words.items}`,
    `${words.lag} ${number.format(status.lagSeconds)} ${lang === "vi" ? "giây" : "s"}`,
    ...(status.quarantined > 0 ? [`${number.format(status.quarantined)} ${words.held}`] : []),
    ...(left === undefined
      ? []
      : [`${words.left} ${number.format(Math.ceil(left))} ${words.second}`]),
  ].join(" · ");
}
