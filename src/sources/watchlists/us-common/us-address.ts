const STATES = new Set(
  (
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH " +
    "OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR VI GU"
  ).split(" "),
);
const ZIP = /^\d{5}(?:-\d{4})?$/;
/** Their ZIP codes begin with 0, which BIS loses (`NH 3801`) or doubles (`NH 031016`). */
const ZERO = /^(?:CT|MA|ME|NH|NJ|RI|VT) (?:\d{4}|0\d{5})$/;

/** BIS leaves the country out of American addresses: a state's code and a ZIP code tell them. */
export function isAmerican(state: string | undefined, postcode: string | undefined): boolean {
  const [code, zip] = [state?.trim().toUpperCase() ?? "", postcode?.trim() ?? ""];
  return (STATES.has(code) && ZIP.test(zip)) || ZERO.test(`${code} ${zip}`);
}
