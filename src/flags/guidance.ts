/** Guidance that red flags about conduct rest on, with its day. */
export const SUPP3 = { cite: "15 CFR part 732 Supp. 3", since: "1996-03-25" } as const;
export const ALERT_2022 = { cite: "FIN-2022-Alert003", since: "2022-06-28" } as const;
export const ALERT_2023 = { cite: "FIN-2023-Alert004", since: "2023-05-19" } as const;
export const NOTICE_2023 = { cite: "FIN-2023-NTC2", since: "2023-11-06" } as const;
export const EU_2023 = {
  cite: "European Commission guidance on enhanced due diligence",
  since: "2023-09-07",
} as const;
export const CHIPS_2025 = {
  cite: "BIS guidance on diversion of advanced chips",
  since: "2025-05-13",
} as const;

/** Since this day sales to Russia are closed to partners of its suppliers: firms and orders that are newer are looked at. */
export const CUTOFF = "2022-02-24";
