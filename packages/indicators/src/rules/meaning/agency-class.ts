import type { BilingualText } from "@egov-vn/schemas";
import { formatDate } from "../../findings/number-format.ts";
import { lastDayOf } from "../../regimes/last-day-of.ts";
import { outcome } from "../judging/judge.ts";
import type { Outcome, RuleContext, RuleKind } from "../judging/rule-kind.ts";
import { classesCalled, keyOf } from "./class-words.ts";
import { type AgencyClass, type GovernmentBody, governmentBodies } from "./government-bodies.ts";

/**
 * An agency is called what it is (gọi đúng loại cơ quan: bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ).
 *
 * Held against the class of the agency on the last day of the report's period. Central agencies
 * since 2016 only; what an agency does, and who heads it, is not looked at.
 *
 * @basis 76/2015/QH13 art. 2; 176/2025/QH15
 */
export const agencyClass: RuleKind<"agency-class"> = {
  kind: "agency-class",
  title: { vi: "Loại cơ quan", en: "Class of agency" },
  severity: "warning",
  evaluate(rule, context) {
    return [judgeClass(rule.agency, rule.called, dayOf(context))];
  },
};

function dayOf(context: RuleContext): string {
  return context.window?.to ?? lastDayOf(context.regime, context.label) ?? context.asOf;
}

function judgeClass(agency: string, called: string, day: string): Outcome {
  const bodies = bodiesNamed(agency);
  const shown = formatDate(day);
  if (bodies.length === 0) {
    return outcome("not-checkable", [], {
      vi: `Danh sách cơ quan trung ương chưa có "${agency}".`,
      en: `The list of central agencies does not hold "${agency}".`,
    });
  }
  const body = bodies.find(
    ({ from, to }) => (from === null || from <= day) && (to === null || day <= to),
  );
  if (!body) return notThatDay(bodies, day);
  const classes = classesCalled(called);
  if (!classes) {
    return outcome("not-checkable", [], {
      vi: `Chưa hiểu "${called}" là loại cơ quan nào.`,
      en: `It is not known which class of agency "${called}" means.`,
    });
  }
  const is = classNames[body.class];
  const ground = body.ground.title;
  if (classes.includes(body.class)) {
    return outcome("pass", [], {
      vi: `${body.name.vi} được gọi là "${called}"; ngày ${shown.vi} đây là ${is.vi}: đúng.`,
      en: `${body.name.en} is called "${called}"; on ${shown.en} it is ${is.en}, which agrees.`,
    });
  }
  return outcome("fail", [], {
    vi: `${body.name.vi} được gọi là "${called}", nhưng ngày ${shown.vi} đây là ${is.vi} (theo ${ground.vi}), ${others[body.class].vi}.`,
    en: `${body.name.en} is called "${called}", but on ${shown.en} it is ${is.en} (by ${ground.en}), ${others[body.class].en}.`,
  });
}

/** By level-1 code, by name in either language, or by a usual short form. */
function bodiesNamed(agency: string): readonly GovernmentBody[] {
  const key = keyOf(agency);
  return governmentBodies.filter(({ code, name, short }) =>
    [code ?? "", name.vi, name.en, ...short].some((known) => known !== "" && keyOf(known) === key),
  );
}

function notThatDay(bodies: readonly GovernmentBody[], day: string): Outcome {
  const shown = formatDate(day);
  const [body] = bodies;
  const name = body?.name ?? { vi: "", en: "" };
  const [earliest] = bodies.flatMap(({ from }) => from ?? []).sort();
  const last = bodies
    .flatMap(({ to }) => to ?? [])
    .sort()
    .at(-1);
  const bounds: BilingualText =
    last !== undefined && last < day
      ? { vi: `đến ${formatDate(last).vi}`, en: `until ${last}` }
      : { vi: `từ ${formatDate(earliest ?? day).vi}`, en: `from ${earliest ?? day}` };
  return outcome("not-checkable", [], {
    vi: `Danh sách chỉ ghi loại của ${name.vi} ${bounds.vi}, chưa rõ vào ngày ${shown.vi}.`,
    en: `The list has the class of ${name.en} only ${bounds.en}, and not on ${shown.en}.`,
  });
}

const classNames: Readonly<Record<AgencyClass, BilingualText>> = {
  ministry: { vi: "một bộ", en: "a ministry" },
  "ministerial-level": { vi: "một cơ quan ngang bộ", en: "a ministerial-level agency" },
  "under-government": { vi: "một cơ quan thuộc Chính phủ", en: "an agency under the Government" },
  "under-ministry": { vi: "một đơn vị thuộc bộ", en: "a unit under a ministry" },
};

/** What the class is not to be mistaken for. */
const others: Readonly<Record<AgencyClass, BilingualText>> = {
  ministry: {
    vi: "nằm trong cơ cấu tổ chức của Chính phủ; cơ quan thuộc Chính phủ là loại khác",
    en: "a part of the Government's own structure; agencies under the Government are another class",
  },
  "ministerial-level": {
    vi: "nằm trong cơ cấu tổ chức của Chính phủ như các bộ; cơ quan thuộc Chính phủ là loại khác",
    en: "a part of the Government's own structure as ministries are; agencies under the Government are another class",
  },
  "under-government": {
    vi: "không nằm trong số các bộ, cơ quan ngang bộ",
    en: "which is neither a ministry nor a ministerial-level agency",
  },
  "under-ministry": {
    vi: "không còn là cơ quan thuộc Chính phủ",
    en: "and no longer an agency under the Government",
  },
};
