import {
  type BilingualText,
  type HolidayGap,
  isWorkingDay,
  type WorkingCalendar,
  workingDayAfter,
} from "@egov-vn/schemas";
import type { IsoDate } from "../dates/calendar.ts";
import { formatDate } from "../findings/number-format.ts";
import type { Regime } from "./regime.ts";

/** What a reader of a deadline has to know besides the day. */
export interface DeadlineNotice {
  readonly code:
    | "earliest-only"
    | "holidays-not-known"
    | "holidays-not-decided"
    | "not-a-working-day"
    | "no-such-day"
    | "not-in-force";
  readonly message: BilingualText;
}

/** The instrument says only how early a deadline may be. */
export function earliestOnly(days: number): DeadlineNotice {
  return {
    code: "earliest-only",
    message: {
      vi: `Văn bản chỉ quy định hạn gửi cách ngày chốt số liệu ít nhất ${days} ngày làm việc; hạn cụ thể do văn bản quy định từng báo cáo ấn định.`,
      en: `The instrument only says that a deadline lies at least ${days} working ${days === 1 ? "day" : "days"} after the cut-off; the act on the report itself sets it.`,
    },
  };
}

export function holidaysNotKnown(years: readonly number[]): DeadlineNotice {
  return {
    code: "holidays-not-known",
    message: {
      vi: `Chưa có lịch nghỉ lễ, tết năm ${years.join(", ")}; ngày tính ở đây chỉ trừ thứ bảy, chủ nhật.`,
      en: `The public holidays of ${years.join(", ")} are not known; only Saturdays and Sundays were taken off.`,
    },
  };
}

export function holidayNotDecided({ message }: HolidayGap): DeadlineNotice {
  return { code: "holidays-not-decided", message };
}

/** The instruments read do not say whether a deadline on a day of rest moves. */
export function notAWorkingDay(day: IsoDate, calendar: WorkingCalendar): DeadlineNotice[] {
  if (isWorkingDay(day, calendar)) return [];
  const [on, next] = [formatDate(day), formatDate(workingDayAfter(day, 1, calendar))];
  return [
    {
      code: "not-a-working-day",
      message: {
        vi: `${on.vi} là ngày nghỉ; ngày làm việc kế tiếp là ${next.vi}. Văn bản đã đọc không nói hạn có được lùi hay không.`,
        en: `${on.en} is a day of rest; the next working day is ${next.en}. The text read does not say whether the deadline moves.`,
      },
    },
  ];
}

export function noSuchDay(day: number, label: string): DeadlineNotice {
  return {
    code: "no-such-day",
    message: {
      vi: `Tháng của kỳ ${label} không có ngày ${day}; văn bản đã đọc không nói khi đó là ngày nào.`,
      en: `The month of ${label} has no day ${day}; the text read does not say which day it is then.`,
    },
  };
}

export function notInForce({ from, to, title }: Regime, day: IsoDate): DeadlineNotice[] {
  if ((from ?? day) <= day && day <= (to ?? day)) return [];
  const on = formatDate(day);
  return [
    {
      code: "not-in-force",
      message: {
        vi: `${title.vi} không áp dụng vào ngày ${on.vi}.`,
        en: `${title.en} did not apply on ${on.en}.`,
      },
    },
  ];
}
