import { describe, expect, it } from "vitest";
import { checkRecord, Feedback, SatisfactionRating, SupportCall } from "../../src/index.ts";
import { issuesOf } from "../records/issues-of.ts";

/** Received on a Monday. */
const clean = (): Feedback => ({
  id: "1",
  kind: "report",
  sender: { kind: "individual", name: "Nguyễn Văn Mẫu", phone: "0900000001" },
  text: "Nội dung mẫu",
  contents: ["1"],
  channel: "online",
  receivedAt: "2021-03-01T08:30:00+07:00",
});
const other = (): Feedback => ({ ...clean(), triage: "other-competence" });
const decided = (): Feedback => ({
  ...clean(),
  triage: "own-competence",
  handling: "decided",
  result: "amendment-proposed",
  answeredAt: "2021-03-15T09:00:00+07:00",
  publishedAt: "2021-03-16T09:00:00+07:00",
});

describe("feedback", () => {
  it("is accepted with nothing to say, new, forwarded and decided", () => {
    const forwarded = { ...other(), forwardedAt: "2021-03-08T16:00:00+07:00" };
    for (const feedback of [clean(), forwarded, decided()]) {
      expect(issuesOf(Feedback, feedback, "2021-03-31")).toEqual([]);
    }
  });

  it.each(["complaint", "denunciation", "khiếu nại"])(
    "is no %s, and says where that goes",
    (kind) => {
      const [issue] = checkRecord(Feedback, { ...clean(), kind }).issues;
      expect([issue?.path, issue?.code]).toEqual(["kind", "invalid-value"]);
      expect(issue?.message.vi).toContain("Nghị định 154/2026/NĐ-CP");
      expect(issue?.message.en).toContain("Complaints and denunciations are no feedback");
      const { error } = Feedback.safeParse({ ...clean(), kind });
      expect(error?.issues[0]?.message).toBe(issue?.message.en);
    },
  );

  it("without a kind says that it is missing", () => {
    const { kind: _, ...bare } = clean();
    expect(checkRecord(Feedback, bare).issues[0]?.message.en).toBe(
      "This field is required and missing.",
    );
  });

  it.each<[string, Feedback, string]>([
    [
      "not accepted but with a result",
      { ...decided(), triage: "not-accepted", refusalReason: "Không rõ" },
      "result: result-of-refused",
    ],
    [
      "still collected but with a result",
      { ...decided(), handling: "collecting" },
      "result: result-before-decision",
    ],
    [
      "forwarded before it was received",
      { ...other(), forwardedAt: "2021-02-28T16:00:00+07:00" },
      "forwardedAt: forwarded-before-received",
    ],
    [
      "answered before it was received",
      { ...clean(), answeredAt: "2021-02-28T16:00:00+07:00" },
      "answeredAt: answered-before-received",
    ],
    [
      "published before it was received",
      { ...clean(), publishedAt: "2021-02-28T16:00:00+07:00" },
      "publishedAt: published-before-received",
    ],
  ])("is refused when it is %s", (_, feedback, issue) => {
    expect(issuesOf(Feedback, feedback)).toEqual([`error ${issue}`]);
  });

  it.each<[string, Feedback, string]>([
    [
      "a sender without a name",
      { ...clean(), sender: { kind: "individual", phone: "0900000001" } },
      "sender.name: sender-unnamed",
    ],
    [
      "a sender that nobody can answer",
      { ...clean(), sender: { kind: "individual", name: "Mẫu" } },
      "sender: sender-unreachable",
    ],
    ["a solution in a report", { ...clean(), contents: ["7"] }, "kind: report-with-proposal"],
    ["an idea in a report", { ...clean(), contents: ["1", "8"] }, "kind: report-with-proposal"],
    [
      "a refusal without a reason",
      { ...clean(), triage: "not-accepted" },
      "refusalReason: refusal-reason-missing",
    ],
    [
      "six working days to be forwarded",
      { ...other(), forwardedAt: "2021-03-09T08:00:00+07:00" },
      "forwardedAt: forwarded-late",
    ],
    [
      "a way to another body though it is one's own matter",
      { ...clean(), triage: "own-competence", forwardedAt: "2021-03-02T08:00:00+07:00" },
      "forwardedAt: forwarded-own-matter",
    ],
    [
      "a result that nobody published",
      { ...clean(), result: "amendment-proposed" },
      "publishedAt: result-unpublished",
    ],
  ])("is valid and a doubt with %s", (_, feedback, issue) => {
    expect(issuesOf(Feedback, feedback)).toEqual([`warning ${issue}`]);
  });

  it("that is another body's matter is a doubt once five working days have gone by", () => {
    expect(issuesOf(Feedback, other(), "2021-03-08")).toEqual([]);
    expect(issuesOf(Feedback, other(), "2021-03-09")).toEqual([
      "warning forwardedAt: not-forwarded",
    ]);
    expect(issuesOf(Feedback, other())).toEqual([]);
  });

  it("was not received after the day of the check", () => {
    expect(issuesOf(Feedback, clean(), "2021-02-28")).toEqual(["error : in-future"]);
  });
});

const call = (): SupportCall => ({
  id: "1",
  direction: "incoming",
  state: "answered",
  beganAt: "2021-03-01T08:30:00+07:00",
  answeredAt: "2021-03-01T08:31:00+07:00",
  endedAt: "2021-03-01T08:40:00+07:00",
});

describe("a call to the support centre", () => {
  it("is accepted with nothing to say", () => {
    expect(issuesOf(SupportCall, call(), "2021-03-01")).toEqual([]);
  });

  it.each<[string, Partial<SupportCall>, string[]]>([
    [
      "was answered before it began",
      { answeredAt: "2021-03-01T08:29:59+07:00" },
      ["answeredAt: answered-before-begun"],
    ],
    [
      "ended before it was answered",
      { endedAt: "2021-03-01T08:30:30+07:00" },
      ["endedAt: ended-before-answered"],
    ],
    [
      "ended before it began",
      { endedAt: "2021-03-01T08:29:00+07:00" },
      ["endedAt: ended-before-begun", "endedAt: ended-before-answered"],
    ],
    ["was missed and answered", { state: "missed" }, ["answeredAt: answered-while-missed"]],
  ])("is refused when it %s", (_, change, issues) => {
    expect(issuesOf(SupportCall, { ...call(), ...change })).toEqual(
      issues.map((issue) => `error ${issue}`),
    );
  });

  it("is a doubt when it was answered at no instant, and refused in the future", () => {
    const { answeredAt: _, ...unanswered } = call();
    expect(issuesOf(SupportCall, unanswered)).toEqual(["warning answeredAt: answered-at-missing"]);
    expect(issuesOf(SupportCall, call(), "2021-02-28")).toEqual(["error : in-future"]);
  });
});

describe("a satisfaction rating", () => {
  const rating = (): SatisfactionRating => ({
    id: "1",
    ratedAt: "2021-03-01T08:30:00+07:00",
    level: "satisfied",
    procedureCode: "1.001193",
  });

  it("is accepted in three levels and no other", () => {
    for (const level of ["very-satisfied", "satisfied", "not-satisfied"]) {
      expect(issuesOf(SatisfactionRating, { ...rating(), level }, "2021-03-01")).toEqual([]);
    }
    expect(issuesOf(SatisfactionRating, { ...rating(), level: "good" })).toEqual([
      "error level: invalid-value",
    ]);
  });

  it("is a doubt when it rates nothing, and refused in the future", () => {
    const { procedureCode: _, ...nothing } = rating();
    expect(issuesOf(SatisfactionRating, nothing)).toEqual(["warning agencyCode: nothing-rated"]);
    expect(issuesOf(SatisfactionRating, rating(), "2021-02-28")).toEqual(["error : in-future"]);
  });
});
