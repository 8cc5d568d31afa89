import type { OutboxStatus, QuarantinedItem } from "@egov-vn/client/sync";
import type { SharedOptions } from "../commands/shared-options.ts";
import { exitCode } from "../exit-code.ts";
import type { Io } from "../terminal/io.ts";
import { paint } from "../terminal/text.ts";
import { withOutbox } from "./outbox-of-config.ts";

/** Options of `egov sync status` and `retry`. */
export interface SyncOptions extends SharedOptions {
  readonly config?: string;
}

/** `egov sync status`: where the outbox stands. */
export async function showStatus(options: SyncOptions, io: Io): Promise<number> {
  const json = options.format === "json";
  await withOutbox(options.config, io, {}, async (outbox) => {
    const status = await outbox.status();
    if (json) return io.out(`${JSON.stringify(status)}\n`);
    const held = status.quarantined > 0 ? await outbox.quarantined({ most: 20 }) : [];
    io.out(statusText(status, held, options.lang, io));
  });
  return exitCode.clean;
}

/** `egov sync retry`: lets go what was held back. */
export async function retryHeld(
  options: SyncOptions & { readonly code?: readonly string[] },
  io: Io,
): Promise<number> {
  const released = await withOutbox(options.config, io, {}, async (outbox) =>
    outbox.retry(options.code === undefined ? {} : { codes: options.code }),
  );
  io.out(
    options.format === "json"
      ? `${JSON.stringify({ released })}\n`
      : options.lang === "vi"
        ? `Đã cho gửi lại ${released} mục bị giữ.\n`
        : `${released} held items will be sent again.\n`,
  );
  return exitCode.clean;
}

/** Where the outbox stands, for a person. */
export function statusText(
  status: OutboxStatus,
  held: readonly QuarantinedItem[],
  lang: SharedOptions["lang"],
  io: Io,
): string {
  const vi = lang === "vi";
  const number = new Intl.NumberFormat(lang);
  const rows: readonly [string, number, Parameters<typeof paint>[1]][] = [
    [vi ? "cần đồng bộ" : "desired", status.desired, "bold"],
    [vi ? "Cổng đã nhận" : "acknowledged", status.acknowledged, "green"],
    [vi ? "đang chờ" : "waiting", status.waiting, "yellow"],
    [vi ? "đang gửi" : "in flight", status.inFlight, "yellow"],
    [vi ? "bị giữ" : "quarantined", status.quarantined, status.quarantined > 0 ? "red" : "dim"],
  ];
  const lines = rows.map(
    ([name, count, style]) =>
      `  ${name.padEnd(14)} ${paint(io, style, number.format(count).padStart(10))}`,
  );
  const lag = `  ${(vi ? "trễ nhất" : "lag").padEnd(14)} ${number.format(status.lagSeconds).padStart(10)} ${vi ? "giây" : "s"}`;
  const items = held.map(({ code, subject, reason }) => `  ${code}  ${subject}  ${reason}`);
  return `${[...lines, lag, ...(items.length > 0 ? ["", ...items] : [])].join("\n")}\n`;
}
