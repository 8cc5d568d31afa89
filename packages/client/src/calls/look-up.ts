import type { LookUpFindings, Outcome } from "../outcomes/outcome.ts";
import type { AnyRecord, Call, Job } from "./call.ts";
import { contentOf, type PreparedRequest } from "./prepared-request.ts";
import { firstName, isRead, type Runnable } from "./runnable.ts";

/** Makes a call that belongs to another one. */
export type Perform = (job: Job) => Promise<Outcome<AnyRecord>>;

/** How a write is found again. */
interface Way {
  readonly operation: Runnable;
  /** The list of its records, in the request and in the answer. */
  readonly list: string;
  /** Fields of a record that the look-up asks with. */
  readonly asks: readonly string[];
  /** Fields of the natural key that the answer shows. */
  readonly names: readonly string[];
  /** Fields of a record that both messages carry. */
  readonly shared: readonly string[];
}

type Verdict = keyof LookUpFindings;

/** Look-ups of one batch that are under way at once. */
const atOnce = 4;

/**
 * Finds out whether a write landed: asks for each of its records and compares the content as far as
 * the message carries it. `undefined` where the contract knows no way.
 */
export async function lookUp(
  call: Call,
  prepared: PreparedRequest,
  perform: Perform,
  operationById: (id: string) => Runnable | undefined,
): Promise<LookUpFindings | undefined> {
  const way = wayOf(call.job.operation, operationById);
  const records = way && prepared.carried[way.list];
  if (way === undefined || !Array.isArray(records)) return undefined;
  const verdicts: Verdict[] = records.map(() => "unclear");
  const positions = records.keys();
  const work = async (): Promise<void> => {
    for (const position of positions) {
      if (call.stopped !== undefined) return;
      verdicts[position] = await verdictOn(call, way, records[position], perform);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, records.length) }, work));
  const at = (verdict: Verdict): number[] =>
    verdicts.flatMap((each, position) => (each === verdict ? [position] : []));
  return {
    landed: at("landed"),
    different: at("different"),
    missing: at("missing"),
    unclear: at("unclear"),
  };
}

function wayOf(
  written: Runnable,
  operationById: (id: string) => Runnable | undefined,
): Way | undefined {
  const { idempotency } = written;
  if (idempotency.kind === "read" || idempotency.lookUp === null) return undefined;
  const operation = operationById(idempotency.lookUp);
  if (operation === undefined || !isRead(operation)) return undefined;
  const keys = idempotency.naturalKey.map((path) => path.split("[]."));
  const list = keys[0]?.[0];
  if (list === undefined || !keys.every((key) => key.length === 2 && key[0] === list)) return;
  const fields = keys.flatMap((key) => key[1] ?? []);
  const asks = fields.filter((field) => operation.request.carries.includes(field));
  const shown = new Set(fieldsBelow(operation.reply.carries, list));
  const names = fields.filter((field) => shown.has(field));
  // Every field of the key has to be asked for or shown, or another record would pass for this one.
  const complete = fields.every((field) => asks.includes(field) || names.includes(field));
  if (!complete || asks.length === 0 || names.length === 0) return undefined;
  const shared = fieldsBelow(written.request.carries, list).filter((field) => shown.has(field));
  return { operation, list, asks, names, shared };
}

/** Names of the fields that the records of a list have in a message. */
function fieldsBelow(carries: readonly string[], list: string): string[] {
  const start = `${list}[].`;
  const names = carries
    .filter((path) => path.startsWith(start))
    .map((path) => firstName(path.slice(start.length)));
  return [...new Set(names)];
}

async function verdictOn(
  call: Call,
  { operation, list, asks, names, shared }: Way,
  record: AnyRecord,
  perform: Perform,
): Promise<Verdict> {
  const { system, input, options, operation: written } = call.job;
  const { onRaw: _ownAnswers, ...inherited } = options;
  const agency = input["agencyCode"] === undefined ? {} : { agencyCode: input["agencyCode"] };
  const outcome = await perform({
    system,
    operation,
    input: { ...picked(record, asks), ...agency },
    options: { ...inherited, deadlineMs: Math.max(1, call.remainingMs) },
    parent: call.requestId,
  });
  if (outcome.kind !== "ok") return "unclear";
  const found = outcome.value[list] ?? [];
  if (!Array.isArray(found) || outcome.issues.some(({ code }) => code === "unreadable")) {
    return "unclear";
  }
  const same = found.find(
    (each: unknown) => isRecord(each) && names.every((name) => each[name] === record[name]),
  );
  if (same === undefined) return "missing";
  const dialect = options.dialect ?? system.dialect;
  // Written and read again, so that a field which the message cannot carry makes no difference.
  const wire = written.request.encode({ value: { [list]: [same] }, ...(dialect && { dialect }) });
  const [carried] = written.request.decode(wire).value[list] as readonly AnyRecord[];
  const content = contentOf(picked(carried ?? {}, shared));
  return content === contentOf(picked(record, shared)) ? "landed" : "different";
}

function isRecord(value: unknown): value is AnyRecord {
  return typeof value === "object" && value !== null;
}

function picked(record: AnyRecord, names: readonly string[]): AnyRecord {
  return Object.fromEntries(names.map((name) => [name, record[name]]));
}
