import { expect, test } from "vitest";
import { readCarons } from "../../src/text/carons.ts";

test.each([
  ["Čižov", "Chizhov"],
  ["Ponomarjov Šepel", "Ponomarjov Shepel"],
  ["Kamçıbek Kolbaev", "Kamchıbek Kolbaev"],
  ["Şahin Koçak", "Shahin Kochak"],
  ["Çelik", "Chelik"],
  ["Genç", "Gench"],
])("%s is read %s", (text, read) => {
  expect(readCarons(text)).toBe(read);
});

test.each(["François Gonçalves", "Lourenço", "Karadag", "Müller"])("%s stands as it is", (text) => {
  expect(readCarons(text)).toBeUndefined();
});
