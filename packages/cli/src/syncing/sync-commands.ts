import { Option } from "commander";
import type { AddCommand } from "../commands/add-command.ts";

/** `egov sync`: the durable outbox. */
export const sync: AddCommand = (program, context) => {
  const { say } = context;
  const group = program
    .command("sync")
    .description(
      say(
        "đồng bộ hồ sơ với Cổng, không mất, không trùng",
        "keeps the portal in step: nothing lost, nothing twice",
      ),
    )
    .helpCommand(false);
  for (const add of [push, run, status, retry]) {
    const command = add(group, context);
    command.option("--config <file>", say("tệp cấu hình", "configuration"));
    command.exitOverride();
    command.configureOutput({ writeOut: context.io.out, writeErr: () => {} });
  }
  return group;
};

const push: AddCommand = (group, { say, io, shared, end }) =>
  group
    .command("push <file>")
    .description(
      say("ghi nhận hồ sơ cần đồng bộ (NDJSON)", "enrols dossiers as the wanted state (NDJSON)"),
    )
    .option(
      "--entity <name>",
      say("Dossier hoặc DossierProgress", "Dossier unless said, or DossierProgress"),
    )
    .action(async (file: string, options) => {
      const { pushFile } = await import("./push.ts");
      end(await pushFile(file, { ...options, ...shared() }, io));
    });

const run: AddCommand = (group, { say, io, shared, end }) =>
  group
    .command("run")
    .description(say("gửi cho tới khi Cổng khớp", "makes the portal agree"))
    .option("--until-drained", say("dừng khi hết việc", "ends when nothing is left"))
    .option("--workers <n>", say("số lời gọi cùng lúc, mặc định 1", "calls at once, 1"))
    .addOption(
      new Option(
        "--on-unknown <how>",
        say("bước tiến độ không rõ đã nhận chưa", "steps whose answer was lost"),
      ).choices(["hold", "resend"]),
    )
    .option(
      "--patience <seconds>",
      say("bỏ cuộc khi phía nhận im lặng lâu hơn", "gives up after so long without an answer"),
    )
    .action(async (options) => {
      const { runSync } = await import("./run.ts");
      end(await runSync({ ...options, ...shared() }, io));
    });

const status: AddCommand = (group, { say, io, shared, end }) =>
  group
    .command("status")
    .description(say("tình trạng hàng đợi", "where the outbox stands"))
    .action(async (options) => {
      const { showStatus } = await import("./status.ts");
      end(await showStatus({ ...options, ...shared() }, io));
    });

const retry: AddCommand = (group, { say, io, shared, end }) =>
  group
    .command("retry")
    .description(say("cho gửi lại các mục bị giữ", "lets go what is held back"))
    .option("--code <code...>", say("chỉ các hồ sơ này", "only these dossiers"))
    .action(async (options) => {
      const { retryHeld } = await import("./status.ts");
      end(await retryHeld({ ...options, ...shared() }, io));
    });
