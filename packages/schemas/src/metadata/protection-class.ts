/**
 * How a field's value has to be protected (phân loại dữ liệu).
 *
 * `personal` and `sensitive` follow the two classes of Law 91/2025/QH15 art. 2 and the lists of
 * Decree 356/2025/NĐ-CP art. 3 and 4; `public` and `internal` say who may see what is not personal.
 *
 * - `public`: may be published as it is
 * - `internal`: for the agencies that handle the matter
 * - `personal`: basic personal data (dữ liệu cá nhân cơ bản)
 * - `sensitive`: sensitive personal data (dữ liệu cá nhân nhạy cảm)
 */
export type ProtectionClass = (typeof protectionClasses)[number];

/** The values of {@link ProtectionClass}, least protected first. */
export const protectionClasses = ["public", "internal", "personal", "sensitive"] as const;
