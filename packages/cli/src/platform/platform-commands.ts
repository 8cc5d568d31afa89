import { Option } from "commander";
import type { AddCommand } from "../commands/add-command.ts";
import { sync } from "../syncing/sync-commands.ts";

const conformance: AddCommand = (program, { say, io, shared, end }) =>
  program
    .command("conformance <url>")
    .description(
      say(
        "kiểm tra một hệ thống có nói đúng hợp đồng của Cổng hay không",
        "checks whether an implementation keeps the portal's contract",
      ),
    )
    .option("--config <file>", say("tệp cấu hình", "configuration"))
    .option("--writes", say("cho phép gửi hồ sơ mẫu", "also pushes synthetic dossiers"))
    .option("--timeout <seconds>", say("chờ mỗi lời gọi bao lâu, mặc định 20", "per call, 20"))
    .action(async (url: string, options) => {
      const { checkConformance } = await import("./conformance.ts");
      end(await checkConformance(url, { ...options, ...shared() }, io));
    });

const sandbox: AddCommand = (program, { say, io, shared, end }) =>
  program
    .command("sandbox")
    .description(
      say(
        "mở môi trường thử nghiệm trên máy, dữ liệu giả lập",
        "opens the local platform, on synthetic data",
      ),
    )
    .option("--port <n>", say("cổng, mặc định cổng trống", "port, a free one unless said"))
    .option(
      "--seed <n>",
      say("hạt giống của dữ liệu, mặc định 1", "seed of the data, 1 unless said"),
    )
    .option("--data <dir>", say("thư mục giữ dữ liệu", "folder that keeps its data"))
    .option("--host <host>", say("địa chỉ, mặc định 127.0.0.1", "host, 127.0.0.1 unless said"))
    .option(
      "--write-config <file>",
      say("ghi tệp egov.config.json trỏ tới nó", "writes an egov.config.json that points at it"),
    )
    .action(async (options) => {
      const { runSandbox } = await import("./sandbox.ts");
      end(await runSandbox({ ...options, ...shared() }, io));
    });

const openapi: AddCommand = (program, { say, io, end }) =>
  program
    .command("openapi [system]")
    .description(
      say(
        "tài liệu OpenAPI của một hệ thống quốc gia, hoặc của tất cả",
        "the OpenAPI document of a national system, or of all of them",
      ),
    )
    .addOption(
      new Option("--spec <version>", say("phiên bản OpenAPI", "version of OpenAPI"))
        .choices(["3.0", "3.1"])
        .default("3.1"),
    )
    .action(async (system: string | undefined, options) => {
      const { printOpenApi } = await import("./openapi.ts");
      end(await printOpenApi(system, options, io));
    });

const call: AddCommand = (program, { say, io, shared, end }) =>
  program
    .command("call <operation>")
    .description(
      say(
        "gọi một thao tác, ví dụ portal.findDossier",
        "makes one call, such as portal.findDossier",
      ),
    )
    .option("--input <file>", say("tệp JSON đầu vào, - là đầu vào chuẩn", "JSON of the request"))
    .option("--config <file>", say("tệp cấu hình", "configuration"))
    .option("--purpose <text>", say("mục đích khai thác", "what the data are needed for"))
    .option("--case <reference>", say("mã hồ sơ, vụ việc", "case that they are needed in"))
    .action(async (operation: string, options) => {
      const { callOperation } = await import("./call.ts");
      end(await callOperation(operation, { ...options, ...shared() }, io));
    });

/** Commands that speak to the national systems, or stand for them. */
export const platformCommands: readonly AddCommand[] = [sandbox, call, sync, conformance, openapi];
