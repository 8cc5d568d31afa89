import type { BilingualText } from "../../metadata/bilingual-text.ts";
import { agreesWithId } from "../../people/agrees-with-id.ts";
import type { RecordRule } from "../../records/record-rule.ts";
import { isSurelyBefore } from "../../time/partial-date.ts";
import type { BirthRecord } from "../birth-record.ts";
import { civilStatusLaw } from "../civil-status-fields.ts";
import { notRegisteredBefore, onTimeWithin } from "../registered-in-time.ts";

/** Kinds of birth registration that leave a parent open; 5, an abandoned child, is only a doubt. */
const unknownIn = { mother: ["2", "4"], father: ["3", "4"] } as const;
const knownIn = { mother: ["1", "3"], father: ["1", "2"] } as const;

type Parent = "mother" | "father";

const yearOf = (date: string) => Number(date.slice(0, 4));

/** A parent is born in an earlier year than the child. */
function olderThanChild(parent: Parent, message: BilingualText): RecordRule<BirthRecord> {
  return {
    code: `${parent}-not-older`,
    severity: "error",
    path: [parent, "bornOn"],
    message,
    basis: null,
    holds: (record) => {
      const born = record[parent]?.bornOn;
      return born === undefined || yearOf(born) < yearOf(record.child.bornOn);
    },
  };
}

function notNamedWhenUnknown(parent: Parent, message: BilingualText): RecordRule<BirthRecord> {
  return {
    code: `${parent}-unknown-and-named`,
    severity: "error",
    path: [parent],
    message,
    basis: null,
    holds: (record) =>
      record[parent] === undefined ||
      !unknownIn[parent].some((unknown) => unknown === record.birthKind),
  };
}

function namedWhenKnown(parent: Parent, message: BilingualText): RecordRule<BirthRecord> {
  return {
    code: `${parent}-missing`,
    severity: "warning",
    path: [parent],
    message,
    basis: civilStatusLaw("14(1)(b)"),
    holds: (record) =>
      record[parent] !== undefined || !knownIn[parent].some((known) => known === record.birthKind),
  };
}

/** What the parts of a registration of birth have to say together. */
export const birthRules: readonly RecordRule<BirthRecord>[] = [
  notRegisteredBefore(({ child }) => child.bornOn, {
    vi: "Đăng ký khai sinh trước ngày sinh.",
    en: "The birth was registered before it happened.",
  }),
  olderThanChild("mother", {
    vi: "Năm sinh của mẹ không sớm hơn năm sinh của con.",
    en: "The mother was not born in an earlier year than the child.",
  }),
  olderThanChild("father", {
    vi: "Năm sinh của cha không sớm hơn năm sinh của con.",
    en: "The father was not born in an earlier year than the child.",
  }),
  notNamedWhenUnknown("mother", {
    vi: "Loại khai sinh là chưa xác định được mẹ nhưng có thông tin của mẹ.",
    en: "The kind of registration says that the mother is unknown, and she is named.",
  }),
  notNamedWhenUnknown("father", {
    vi: "Loại khai sinh là chưa xác định được cha nhưng có thông tin của cha.",
    en: "The kind of registration says that the father is unknown, and he is named.",
  }),
  namedWhenKnown("mother", {
    vi: "Loại khai sinh là xác định được mẹ nhưng không có thông tin của mẹ.",
    en: "The kind of registration says that the mother is known, and she is not named.",
  }),
  namedWhenKnown("father", {
    vi: "Loại khai sinh là xác định được cha nhưng không có thông tin của cha.",
    en: "The kind of registration says that the father is known, and he is not named.",
  }),
  {
    code: "abandoned-with-parents",
    severity: "warning",
    path: ["birthKind"],
    message: {
      vi: "Trẻ bị bỏ rơi nhưng có thông tin của cha hoặc mẹ; có thể đã được nhận.",
      en: "The child was abandoned and has a parent, who may have acknowledged it since.",
    },
    basis: null,
    holds: ({ birthKind, mother, father }) =>
      birthKind !== "5" || (mother === undefined && father === undefined),
  },
  {
    code: "parent-very-young",
    severity: "warning",
    path: ["child", "bornOn"],
    message: {
      vi: "Cha hoặc mẹ chưa đến 13 tuổi khi con sinh ra.",
      en: "A parent was under 13 when the child was born.",
    },
    basis: null,
    holds: ({ child, mother, father }) =>
      [mother?.bornOn, father?.bornOn].every(
        (born) => born === undefined || yearOf(child.bornOn) - yearOf(born) >= 13,
      ),
  },
  onTimeWithin(({ child }) => child.bornOn, 60, civilStatusLaw("15(1)")),
  {
    code: "content-incomplete",
    severity: "warning",
    path: ["child"],
    message: {
      vi: "Nội dung khai sinh chưa đủ: nơi sinh, quê quán, dân tộc, quốc tịch.",
      en: "Of place of birth, place of origin, ethnic group and nationality something is missing.",
    },
    basis: civilStatusLaw("14(1)(a)"),
    holds: ({ child }) =>
      child.placeOfBirth !== undefined &&
      child.placeOfOrigin !== undefined &&
      (child.ethnicGroup !== undefined || child.ethnicGroupText !== undefined) &&
      child.nationality !== undefined,
  },
  {
    code: "notice-before-birth",
    severity: "warning",
    path: ["proofIssuedOn"],
    message: {
      vi: "Giấy chứng sinh được cấp trước ngày sinh.",
      en: "The birth notice was issued before the birth.",
    },
    basis: null,
    holds: ({ proofIssuedOn, child }) =>
      proofIssuedOn === undefined || !isSurelyBefore(proofIssuedOn, child.bornOn),
  },
  ...agreesWithId<BirthRecord>(({ child }) => child, ["child"]),
];
