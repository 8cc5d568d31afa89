import {
  createOutbox,
  type Outbox,
  type OutboxOptions,
  SyncError,
  sqliteStore,
} from "@egov-vn/client/sync";
import { clientOfConfig } from "../platform/client-of-config.ts";
import { pathFrom, type ReadConfig, readConfig } from "../platform/config.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";
import { sentenceOfSync } from "./sync-sentences.ts";

/** Opens the outbox of the configuration, and closes it behind whatever is done with it. */
export async function withOutbox<Result>(
  config: string | undefined,
  io: Io,
  more: Omit<OutboxOptions, "store" | "client">,
  use: (outbox: Outbox) => Promise<Result>,
): Promise<Result> {
  const read = await readConfig(config, io);
  try {
    const outbox = createOutbox({
      ...more,
      store: sqliteStore({ file: fileOf(read) }),
      client: clientOfConfig(needsPortal(read).config, io),
    });
    try {
      return await use(outbox);
    } finally {
      await outbox.close();
    }
  } catch (error) {
    if (error instanceof SyncError) throw sentenceOfSync(error);
    throw error;
  }
}

function needsPortal(read: ReadConfig): ReadConfig {
  if (read.config.systems.portal !== undefined) return read;
  throw new Stop({
    vi: "Cấu hình chưa có systems.portal.",
    en: "The configuration has no systems.portal.",
  });
}

function fileOf(read: ReadConfig): string {
  const address = read.config.outbox ?? "sqlite:outbox.sqlite";
  const file = /^sqlite:(.+)$/.exec(address)?.[1];
  if (file !== undefined) return pathFrom(read, file);
  throw new Stop({
    vi: 'outbox trong cấu hình phải có dạng "sqlite:<tệp>". PostgreSQL chưa dùng được.',
    en: 'outbox in the configuration has to be "sqlite:<file>". PostgreSQL cannot be used yet.',
  });
}
