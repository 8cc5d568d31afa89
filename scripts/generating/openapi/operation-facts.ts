import type { AnyOperation } from "@egov-vn/contracts";
import { messageName } from "./component-names.ts";
import type { Json } from "./json.ts";

/** All that is known about an operation beside its messages, for `x-operation-facts`. */
export function factsOf(operation: AnyOperation): Json {
  const { title, transport, direction, credential, idempotency, limits } = operation;
  return {
    title,
    ...(transport.service !== undefined && { service: transport.service }),
    // Where operations share a path, a reply is told apart by what was asked.
    ...(transport.body !== "none" && {
      request: `#/components/schemas/${messageName(operation, "request")}`,
    }),
    reply: `#/components/schemas/${messageName(operation, "reply")}`,
    direction,
    transport: transport.style,
    credential,
    idempotency,
    purpose: operation.purpose,
    ...(limits && { limits }),
    confidence: operation.confidence,
    source: operation.source,
    ...(operation.gaps && { gaps: operation.gaps }),
    "x-legal-basis": operation.basis,
    "x-faults": operation.faults,
  };
}

const idempotencies: Readonly<Record<AnyOperation["idempotency"]["kind"], string>> = {
  read: "Chỉ đọc / Reads only",
  keyed:
    "Ghi theo khóa, gửi lại cùng nội dung không đổi gì / Writes under a key, the same again changes nothing",
  append: "Ghi thêm, gửi lại có thể thành hai / Adds an entry, sent again it may stand there twice",
};

/** The same for people, in Markdown. */
export function describe(operation: AnyOperation): string {
  const { title, idempotency, limits, gaps, transport } = operation;
  const service = transport.service === undefined ? "" : `, \`service\` = \`${transport.service}\``;
  const lookUp =
    idempotency.kind === "read" || idempotency.lookUp === null
      ? ""
      : `; tra cứu bằng / look up with \`${idempotency.lookUp}\``;
  const session =
    operation.credential === "session"
      ? [
          "- `session` trong thân gói tin, lấy từ `portal.openSession` / in the body, from `portal.openSession`",
        ]
      : [];
  return [
    `**${title.vi} / ${title.en}** (\`${operation.id}\`${service})`,
    "",
    `- ${idempotencies[idempotency.kind]}${lookUp}`,
    ...session,
    ...(limits?.items === undefined
      ? []
      : [`- Nhiều nhất / at most ${limits.items}: ${limits.source}`]),
    ...(gaps ? [`- Chưa rõ / not known: ${gaps.vi} / ${gaps.en}`] : []),
    `- Độ tin cậy / confidence: ${operation.confidence}; ${operation.source}`,
  ].join("\n");
}
