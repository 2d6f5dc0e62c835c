const CAS = /^(\d{2,7})-(\d{2})-(\d)$/;

/** Whether a text is a CAS registry number: its last digit is the sum of the others by their place from the right, modulo ten. */
export function isCasNumber(text: string): boolean {
  const parts = CAS.exec(text);
  if (parts === null) return false;
  const digits = [...`${parts[1]}${parts[2]}`].toReversed();
  const sum = digits.reduce((so, digit, at) => so + Number(digit) * (at + 1), 0);
  return sum % 10 === Number(parts[3]);
}

/** What is written as a CAS number within a text. */
export const CAS_WITHIN = /(?<!\d)\d{2,7}-\d{2}-\d(?!\d)/g;

/** All that is written so; part numbers may be too. */
export function casNumbersIn(text: string): readonly string[] {
  return text.match(CAS_WITHIN) ?? [];
}
