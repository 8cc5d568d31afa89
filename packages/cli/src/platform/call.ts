import type { Client, Outcome } from "@egov-vn/client";
import { type AnyOperation, operations } from "@egov-vn/contracts";
import type { SharedOptions } from "../commands/shared-options.ts";
import { exitCode } from "../exit-code.ts";
import { readText } from "../input/read-text.ts";
import { parseStrictJson } from "../input/strict-json.ts";
import type { Io } from "../terminal/io.ts";
import { Stop } from "../terminal/stop.ts";
import { outcomeText } from "./call-text.ts";
import { clientOfConfig } from "./client-of-config.ts";
import { type PlatformConfig, readConfig } from "./config.ts";

/** Options of `egov call`. */
export interface CallCommandOptions extends SharedOptions {
  readonly config?: string;
  readonly input?: string;
  readonly purpose?: string;
  readonly case?: string;
}

/** `egov call <operation>`: one typed call through the client. */
export async function callOperation(
  name: string,
  options: CallCommandOptions,
  io: Io,
): Promise<number> {
  const operation = operationNamed(name);
  const { config } = await readConfig(options.config, io);
  const method = methodOf(operation, config, io);
  const outcome = await method(await inputOf(options.input, io), purposeOf(operation, options));
  io.out(
    options.format === "json"
      ? `${JSON.stringify(outcomeAsJson(outcome), null, 2)}\n`
      : outcomeText(operation, outcome, options.lang, io),
  );
  return codeOf(outcome);
}

type Method = (input: object, options: object) => Promise<Outcome<object>>;

function operationNamed(name: string): AnyOperation {
  const outbound = operations.filter(({ direction }) => direction === "outbound");
  const found = outbound.find(({ id }) => id === name);
  if (found !== undefined) return found;
  const known = outbound.map(({ id }) => id).join(", ");
  throw new Stop({
    vi: `Không có thao tác này. Các thao tác: ${known}.`,
    en: `There is no such operation. Operations: ${known}.`,
  });
}

function methodOf({ id, system }: AnyOperation, config: PlatformConfig, io: Io): Method {
  if (config.systems[system] === undefined) {
    throw new Stop({
      vi: `Cấu hình chưa có systems.${system}.`,
      en: `The configuration has no systems.${system}.`,
    });
  }
  const client: Client = clientOfConfig(config, io);
  // Every outbound operation of a configured system is a method of the client; a test goes through all.
  const methods = (client as unknown as Readonly<Record<string, unknown>>)[system] as Readonly<
    Record<string, Method>
  >;
  const method = methods[id.slice(system.length + 1)];
  if (method !== undefined) return method;
  throw new Stop({
    vi: "Thao tác này do bộ kết nối tự gọi, không gọi riêng được.",
    en: "The client makes this call by itself; it cannot be made alone.",
  });
}

async function inputOf(file: string | undefined, io: Io): Promise<object> {
  if (file === undefined) return {};
  const read = parseStrictJson(await readText(file, io));
  if (typeof read === "object" && read !== null && !Array.isArray(read)) return read;
  throw new Stop(
    { vi: "Đầu vào phải là một đối tượng JSON.", en: "The input has to be a JSON object." },
    exitCode.findings,
  );
}

/** Purpose and case, where the operation gives personal data. */
function purposeOf({ purpose }: AnyOperation, options: CallCommandOptions): object {
  const given = {
    ...(options.purpose !== undefined && { purpose: options.purpose }),
    ...(options.case !== undefined && { caseReference: options.case }),
  };
  if (purpose !== "required" || Object.keys(given).length === 2) return given;
  throw new Stop({
    vi: "Thao tác này khai thác dữ liệu cá nhân: cần --purpose và --case.",
    en: "This operation gives personal data: --purpose and --case are needed.",
  });
}

/** What a script gets: the record, or the error without a value of anybody. */
function outcomeAsJson(outcome: Outcome<object>): object {
  const { kind, requestId, attempts } = outcome;
  if (outcome.kind !== "ok") {
    const { error } = outcome;
    return { outcome: kind, requestId, attempts, error: error.toJSON() };
  }
  const { value, confirmedBy, unknown, issues } = outcome;
  return { outcome: kind, requestId, attempts, confirmedBy, value, unknown, issues };
}

function codeOf(outcome: Outcome<object>): number {
  if (outcome.kind === "ok") return exitCode.clean;
  if (outcome.kind === "rejected" || outcome.error.code === "invalid-request") {
    return exitCode.findings;
  }
  return exitCode.platform;
}
