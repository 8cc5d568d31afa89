import { readingOrder, verdictMarks, verdictWords } from "../findings/words.ts";
import { isBlocking } from "../report/check-report.ts";
import { escapeHtml } from "./escape.ts";
import { inLanguage, type PageContext } from "./page-context.ts";

/** How many findings there are of each verdict, as tiles and as one bar. */
export function verdictTiles(page: PageContext): string {
  const counts = readingOrder.map((verdict) => ({
    verdict,
    count: page.result.summary[verdict],
    ...verdictMarks[verdict],
  }));
  const shown = counts.filter(({ count }) => count > 0);
  const tiles = shown.map(
    ({ verdict, count, sign, colour }) =>
      `<div class="tile" style="--mark:${colour}"><b>${count}</b>${sign} ${escapeHtml(verdictWords[verdict][page.lang])}</div>`,
  );
  return `<div class="tiles">${tiles.join("")}</div>${verdictBar(page, shown)}${conclusion(page)}`;
}

/** What stands in the way of sending the report, waived errors apart. */
function conclusion(page: PageContext): string {
  const { findings } = page.result;
  const blocking = findings.filter(isBlocking).length;
  const waived = findings.filter(({ waiver, verdict }) => waiver !== null && verdict === "fail");
  const open =
    blocking === 0
      ? inLanguage(
          page,
          "Không có lỗi nào phải sửa trước khi gửi.",
          "No error stands in the way of sending it.",
        )
      : inLanguage(
          page,
          `${blocking} lỗi phải sửa hoặc giải trình trước khi gửi.`,
          `${blocking} ${blocking === 1 ? "error" : "errors"} to mend or to explain before it is sent.`,
        );
  const explained = inLanguage(
    page,
    ` ${waived.length} điểm sai đã giải trình.`,
    ` ${waived.length} ${waived.length === 1 ? "failure is" : "failures are"} waived.`,
  );
  return `<p class="conclusion">${open}${waived.length === 0 ? "" : explained}</p>`;
}

interface Share {
  readonly count: number;
  readonly colour: string;
}

function verdictBar(page: PageContext, shares: readonly Share[]): string {
  const all = shares.reduce((total, { count }) => total + count, 0);
  if (all === 0) return "";
  let from = 0;
  const parts = shares.map(({ count, colour }) => {
    const width = (count / all) * 1000;
    const part = `<rect x="${from.toFixed(1)}" y="0" width="${Math.max(0, width - 2).toFixed(1)}" height="14" fill="${colour}"/>`;
    from += width;
    return part;
  });
  const label = inLanguage(page, "Tỷ lệ các kết luận", "Share of the verdicts");
  return `<svg viewBox="0 0 1000 14" role="img" aria-label="${label}">${parts.join("")}</svg>`;
}
