import { formatDecimal } from "../findings/number-format.ts";
import { type Figure, isFigure } from "../rules/judging/reading.ts";
import { escapeHtml } from "./escape.ts";
import { inLanguage, type PageContext } from "./page-context.ts";

const left = 330;
const right = 880;
const rowHeight = 26;

/** The counts of the report on one logarithmic scale: 3 shifts and 122 million visits both show. */
export function figuresChart(page: PageContext): string {
  const figures = Object.keys(page.report.cells)
    .map((cell) => page.rules.read(cell))
    .filter(isFigure)
    .filter(({ quantity }) => quantity.unit === "count" && Number(quantity.value) >= 1)
    .sort((a, b) => Number(b.quantity.value) - Number(a.quantity.value));
  if (figures.length < 2) return "";
  const decades = Math.ceil(Math.log10(Number(figures[0]?.quantity.high ?? 10)));
  const x = (value: number) =>
    left + (Math.max(0, Math.log10(Math.max(1, value))) / Math.max(1, decades)) * (right - left);
  const height = figures.length * rowHeight + 34;
  const grid = Array.from({ length: decades + 1 }, (_, power) => {
    const at = x(10 ** power).toFixed(1);
    const label = power % 3 === 0 ? formatDecimal(String(10 ** power))[page.lang] : "";
    return `<line class="grid" x1="${at}" x2="${at}" y1="4" y2="${height - 26}"/><text class="soft" x="${at}" y="${height - 8}" text-anchor="middle">${label}</text>`;
  });
  const bars = figures.map((figure, index) => bar(page, figure, index, x));
  const title = inLanguage(
    page,
    "Độ lớn các số liệu (thang logarit)",
    "Size of the figures (logarithmic)",
  );
  const caption = inLanguage(
    page,
    "Mỗi vạch dọc lớn gấp mười lần vạch trước. Phần đậm ở cuối thanh là khoảng giá trị mà cách viết cho phép.",
    "Each line is ten times the one before. The dark end of a bar is the range that its wording allows.",
  );
  return `<figure class="wide"><svg viewBox="0 0 1000 ${height}" role="img" aria-label="${escapeHtml(title)}">${grid.join("")}${bars.join("")}</svg><figcaption><b>${escapeHtml(title)}.</b> ${escapeHtml(caption)}</figcaption></figure>`;
}

function bar(
  page: PageContext,
  figure: Figure,
  index: number,
  x: (value: number) => number,
): string {
  const { low, high } = figure.quantity;
  const top = index * rowHeight + 8;
  const [from, to] = [x(Number(low)), x(Number(high))];
  const name = page.rules.nameOf(figure.reference)[page.lang];
  const shortName = name.length > 44 ? `${name.slice(0, 43)}…` : name;
  return `<text x="${left - 10}" y="${top + 13}" text-anchor="end">${escapeHtml(shortName)}</text><rect x="${left}" y="${top}" width="${(from - left).toFixed(1)}" height="16" fill="#2f6db5" opacity=".55"/><rect x="${from.toFixed(1)}" y="${top}" width="${Math.max(2, to - from).toFixed(1)}" height="16" fill="#2f6db5"/><text x="${(to + 8).toFixed(1)}" y="${top + 13}">${escapeHtml(figure.text)}</text>`;
}
