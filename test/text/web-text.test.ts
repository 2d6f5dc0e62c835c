import { expect, test } from "vitest";
import { withoutEscapes } from "../../src/text/web-text.ts";

test.each([
  ["Chang An Shipping &amp; Technology", "Chang An Shipping & Technology"],
  ["&quot;Almaz&quot; O&#39;Neil&nbsp;Co", `"Almaz" O'Neil Co`],
  ["&#x410;лмаз \\u0410лмаз%20Co", "Алмаз Алмаз Co"],
])("%s is %s", (text, plain) => {
  expect(withoutEscapes(text)).toBe(plain);
});

test.each([
  "AT&T",
  "Ben & Co; Ltd",
  "&unknown;",
  "&#27;[31m",
  "&#xd800;",
  "&#x110000;",
  "&#9999999;",
  "100 % Co",
])("%s stays as it stands", (text) => {
  expect(withoutEscapes(text)).toBe(text);
});
