import { isJsonObject } from "../messages/json.ts";
import type { Operation } from "../operations/operation.ts";
import { portal } from "../portal/operations.ts";
import { type ConformanceCase, objection } from "./conformance-case.ts";
import { meant } from "./expectations.ts";

/** Catalogues that are asked for without a parameter. */
const catalogues = Object.values(portal).filter(
  ({ transport, request, direction }) =>
    direction === "outbound" && transport.path.endsWith("/share") && request.keys.length === 3,
) as readonly Operation<object, object>[];

export const catalogueCases: readonly ConformanceCase[] = catalogues.map((operation) => ({
  id: `portal.catalogues.${operation.id.replace("portal.", "")}`,
  title: {
    vi: `Đọc được danh mục: ${operation.title.vi}`,
    en: `The catalogue can be read: ${operation.title.en}`,
  },
  writes: false,
  run: async (speaker) => {
    const { answer, judgement } = await speaker.call(operation, {});
    const wrong = meant(judgement, ["accepted"]);
    if (wrong !== undefined || answer.body === undefined || !isJsonObject(answer.body))
      return wrong;
    const unread = operation.reply
      .decode(answer.body)
      .issues.filter(({ code }) => code === "unreadable");
    if (unread.length === 0) return undefined;
    return objection(
      `Có ${unread.length} chỗ không đọc được theo hợp đồng.`,
      `${unread.length} places cannot be read by the contract.`,
    );
  },
}));
