import { describe, expect, test } from "vitest";
import { readingsOf } from "../../src/text/tokens.ts";

const read = (text: string) => readingsOf(text)[0]?.join(" ");

describe("characters of several readings", () => {
  test.each([
    ["成都", "cheng du"],
    ["重庆", "chong qing"],
    ["長沙", "chang sha"],
    ["长春", "chang chun"],
    ["厦门", "xia men"],
    ["廈門", "xia men"],
    ["佛山", "fo shan"],
    ["西藏", "xi zang"],
    ["番禺", "pan yu"],
    ["蚌埠", "beng bu"],
    ["六安", "lu an"],
    ["乐清", "yue qing"],
    ["乐山", "le shan"],
    ["都江堰", "du jiang yan"],
    ["喀什", "ka shi"],
    ["黄埔", "huang pu"],
    ["大埔", "da bu"],
  ])("%s reads %s", (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  test("read in a word as the word does, and alone as names do", () => {
    expect(read("大厦")).toBe("da sha");
    expect(read("院长")).toBe("yuan zhang");
    expect(read("长江重工")).toBe("chang jiang zhong gong");
    expect(read("重庆长安汽车")).toMatch(/^chong qing chang an /);
  });

  test("stand in a town without the word for city behind it", () => {
    expect(read("重庆市海润动力")).toBe("chong qing hai run dong li");
    expect(read("新城市海润")).toBe("xin cheng shi hai run");
  });

  test("read as a family name where a person's name begins with them", () => {
    expect(read("单志刚")).toBe("shan zhi gang");
    expect(read("解晓东")).toBe("xie xiao dong");
    expect(read("曾庆红")).toBe("zeng qing hong");
    expect(read("自动化解决方案")).toMatch(/ jie jue /);
  });
});
