import type { BilingualText } from "@egov-vn/schemas";
import type { RowProblem } from "../tables/table.ts";
import type { UnreadCode } from "./reading/unread.ts";

/** What each code means, for a person to read. No sentence holds a value. */
export const unmappedWords: Readonly<
  Record<UnreadCode | RowProblem | "unknown-column", BilingualText>
> = {
  "unknown-code": {
    vi: "mã chưa có trong bảng mã; --unmapped ghi lại các mã này",
    en: "a code that the table does not have; --unmapped writes these codes down",
  },
  "unreadable-date": {
    vi: "ngày không viết theo dạng nào đã nêu, hoặc không có trên lịch",
    en: "a date in none of the forms named, or not on the calendar",
  },
  "ambiguous-date": {
    vi: "ngày đọc được theo hai cách khác nhau",
    en: "a date that two forms read differently",
  },
  "time-missing": {
    vi: 'ngày không có giờ; ghi "timeOfDay" để nói giờ nào',
    en: 'a day without a time; "timeOfDay" says which',
  },
  "unreadable-number": {
    vi: "số không viết theo kiểu đã nêu",
    en: "a number that is not in the style named",
  },
  "ambiguous-number": {
    vi: "số đọc được theo hai cách: dấu phân cách là hàng nghìn hay thập phân",
    en: "a number that reads two ways: thousands or decimals",
  },
  "not-whole": { vi: "số có phần lẻ, trường cần số nguyên", en: "a fraction where a whole is due" },
  "unknown-boolean": {
    vi: "từ không có trong các từ cho đúng và sai",
    en: "a word that is neither among those for true nor for false",
  },
  "unreadable-text": {
    vi: "có chữ không đọc được trong bảng mã này",
    en: "letters that the encoding could not read",
  },
  "error-cell": { vi: "ô tính báo lỗi (như #N/A)", en: "a cell with an error, such as #N/A" },
  "too-many-cells": {
    vi: "dòng nhiều ô hơn tiêu đề: có thể thiếu dấu nháy quanh một ô",
    en: "more cells than headers: perhaps a cell lacks its quotes",
  },
  "too-few-cells": {
    vi: "dòng ít ô hơn tiêu đề: có thể bị ngắt giữa chừng",
    en: "fewer cells than headers: perhaps the line is broken in two",
  },
  "broken-quotes": {
    vi: "dấu nháy kép mở mà không đóng, ô lấn sang dòng sau",
    en: "a quote was left open and the cell runs into the next line",
  },
  "quote-left-open": {
    vi: "dấu nháy kép mở mà không đóng: từ dòng này trở đi không đọc được",
    en: "a quote is never closed: nothing was read from this line on",
  },
  "line-too-long": {
    vi: "dòng dài hơn 16 MiB (với CSV, từ đây trở đi không đọc được)",
    en: "a line of more than 16 MiB (in CSV, nothing was read from here on)",
  },
  "not-json": { vi: "dòng không phải JSON", en: "a line that is not JSON" },
  "not-an-object": { vi: "dòng không phải đối tượng JSON", en: "a line that is no JSON object" },
  "unknown-column": {
    vi: "tệp không có cột này (cột trùng tên được gọi là Tên#1, Tên#2)",
    en: "the file has no such column (columns of one name are called Name#1, Name#2)",
  },
};
