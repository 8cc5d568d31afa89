import {
  findInstruments,
  type LegalInstrumentRecord,
  parseInstrumentNumber,
} from "@egov-vn/schemas/law";
import { type PrintedDate, parsePrintedDate } from "../../dates/printed-date.ts";
import { formatDate } from "../../findings/number-format.ts";
import { outcome } from "../judging/judge.ts";
import type { Outcome, RuleKind } from "../judging/rule-kind.ts";

/**
 * A citation agrees with the registry of legal instruments (viện dẫn đúng số, ký hiệu, ngày).
 *
 * The kind named in words, the number with its issuer and the date are compared; a date that the
 * registry lacks cannot be. What was issued after the day of the check cannot have been cited.
 */
export const citation: RuleKind<"citation"> = {
  kind: "citation",
  title: { vi: "Viện dẫn văn bản", en: "Citation" },
  severity: "warning",
  evaluate(rule, context) {
    return [judgeCitation(rule.text, context.asOf)];
  },
};

function judgeCitation(text: string, asOf: string): Outcome {
  const parsed = parseInstrumentNumber(text);
  if (!parsed) {
    return outcome("not-checkable", [], {
      vi: "Không tìm thấy số, ký hiệu văn bản trong câu viện dẫn.",
      en: "No number of a legal instrument was found in the citation.",
    });
  }
  const records = findInstruments(parsed.number);
  if (records.length === 0) {
    return outcome("not-checkable", [], {
      vi: `Danh mục văn bản chưa có ${parsed.number}.`,
      en: `The registry of legal instruments does not hold ${parsed.number}.`,
    });
  }
  const wrongKind = kindMismatch(text, records);
  if (wrongKind) return wrongKind;
  const issued = records.flatMap((record) => record.issuedOn ?? []);
  if (issued.length === records.length && issued.every((day) => day > asOf)) {
    const days = issued.map((day) => formatDate(day));
    return outcome("fail", [], {
      vi: `${parsed.number} ban hành ngày ${days.map(({ vi }) => vi).join(", ")}, sau ngày kiểm tra ${formatDate(asOf).vi}.`,
      en: `${parsed.number} was issued on ${issued.join(", ")}, after the day of the check, ${asOf}.`,
    });
  }
  return judgeIssueDate(parsed.number, issueDateIn(text), records);
}

function judgeIssueDate(
  number: string,
  printed: PrintedDate | undefined,
  records: readonly LegalInstrumentRecord[],
): Outcome {
  if (!printed) {
    return outcome("pass", [], {
      vi: `${number} có trong danh mục văn bản; câu viện dẫn không ghi ngày.`,
      en: `${number} is in the registry; the citation gives no date.`,
    });
  }
  if (printed.date === null) {
    return outcome("fail", [], {
      vi: `Ngày ban hành của ${number} ghi là "${printed.text}". ${printed.problem?.vi ?? ""}`,
      en: `The date of ${number} is printed as "${printed.text}". ${printed.problem?.en ?? ""}`,
    });
  }
  const known = records.flatMap((record) => record.issuedOn ?? []);
  if (known.length === 0) {
    return outcome("not-checkable", [], {
      vi: `Danh mục văn bản chưa có ngày ban hành của ${number}.`,
      en: `The registry does not know when ${number} was issued.`,
    });
  }
  const shown = formatDate(printed.date);
  if (known.includes(printed.date)) {
    return outcome("pass", [], {
      vi: `${number} ngày ${shown.vi} khớp với danh mục văn bản.`,
      en: `${number} of ${shown.en} agrees with the registry.`,
    });
  }
  return outcome("fail", [], {
    vi: `${number} được ghi ngày ${shown.vi}, còn danh mục văn bản ghi ${known.map((date) => formatDate(date).vi).join(", ")}.`,
    en: `${number} is dated ${shown.en} here, but ${known.join(", ")} in the registry.`,
  });
}

/** Words for the kind, as they stand before a number. */
const kindWords: readonly (readonly [string, LegalInstrumentRecord["kind"]])[] = [
  ["nghị quyết", "resolution"],
  ["nghị định", "decree"],
  ["quyết định", "decision"],
  ["thông tư", "circular"],
  ["công văn", "official-dispatch"],
  ["luật", "law"],
];

const kindAtNumber =
  /(nghị quyết|nghị định|quyết định|thông tư|công văn|luật)(?: số)? ?:? ?(?=\d)/u;

function kindMismatch(
  text: string,
  records: readonly LegalInstrumentRecord[],
): Outcome | undefined {
  const clean = text.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
  // "Luật Tổ chức Chính phủ số …" has its title in between; elsewhere the kind stands at the number.
  const before = kindAtNumber.exec(clean)?.[1];
  const said = kindWords.find(([word]) => (before ? word === before : clean.startsWith(word)));
  const [record] = records;
  if (!said || !record || records.some((candidate) => candidate.kind === said[1])) return undefined;
  const right = kindWords.find(([, kind]) => kind === record.kind)?.[0] ?? record.kind;
  return outcome("fail", [], {
    vi: `Câu viện dẫn gọi ${record.number} là "${said[0]}", nhưng đây là ${right}.`,
    en: `The citation calls ${record.number} a ${said[1]}, but it is a ${record.kind}.`,
  });
}

const slashedDate = /(?<![\d/])\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{1,5}(?!\d)/u;
const writtenDate = /\d{1,2} tháng \d{1,2} năm \d{1,5}/u;

/** The date in the citation, if there is one; no instrument number has the shape of a date. */
function issueDateIn(text: string): PrintedDate | undefined {
  const clean = text.normalize("NFC").replace(/\s+/gu, " ");
  const found = slashedDate.exec(clean) ?? writtenDate.exec(clean);
  return found ? parsePrintedDate(found[0]) : undefined;
}
