import { expect, test } from "vitest";
import { nativePort, nativePorts } from "../../src/text/native-ports.ts";

test.each([
  ["橫濱", "JP"],
  ["関西国際空港", "JP"],
  ["釜山港", "KR"],
  ["高雄市", "TW"],
  ["バンダル・アッバース", "IR"],
  ["ﾊﾝﾌﾞﾙｸ", "DE"],
  ["로테르담", "NL"],
])("%s lies in %s", (text, country) => {
  expect(nativePort(text)).toBe(country);
});

test.each(["横浜恒邦有限公司", "恒邦", "Yokohama", "港", ""])("%s is no port", (text) => {
  expect(nativePort(text)).toBeUndefined();
});

test("each name is written as it is looked up, and stands once", () => {
  const names = nativePorts().map(([name]) => name);
  expect(names.filter((name) => name !== name.normalize("NFKC"))).toEqual([]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
