import { describe, expect, test } from "vitest";
import { fieldName, targetOf } from "../../src/shipments/fields.ts";
import { MANIFEST_FIELDS } from "../../src/shipments/open-manifest.ts";
import { parties, readManifest } from "./manifest.ts";

describe("--map", () => {
  const text = "Ref,Cust_A,Land,Ziel,Consignee\n1,Krym Torg OOO,RU,Kyrgyzstan,Lotus Antriebe AG\n";
  const map = (fields: Record<string, string>) => readManifest({ text }, fields);

  test("gives columns their fields, in any case", async () => {
    const read = await map({
      "buyer.name": "cust_a",
      "Buyer.Country": "LAND",
      destination: "ziel",
      "departure.port": "Land",
    });
    expect(read.mapping.map(({ field, by }) => `${field} ${by}`)).toEqual([
      "id header",
      "buyer.name map",
      "departure.port map",
      "buyer.country map",
      "destination map",
      "consignee.name header",
    ]);
    expect(read.shipments[0]).toMatchObject({
      destination: "KG",
      departure: "RU",
      parties: [{ role: "buyer", country: "RU" }, { role: "consignee" }],
    });
  });

  test("another name for a role does not push aside the one that is recognised", async () => {
    expect(parties(await map({ "consignee.name": "Cust_A" }))[0]).toEqual([
      "consignee: Krym Torg OOO",
      "consignee: Lotus Antriebe AG",
    ]);
  });

  test("takes the place of what the header says", async () => {
    const other = await readManifest({ text: "ID,Order,Buyer\nx,N-1,Lotus Antriebe AG\n" }, { id: "Order" });
    expect(other.shipments[0]?.id).toBe("N-1");
  });

  test("makes a party column of a header that no one could know", async () => {
    const read = await readManifest(
      { text: "Col1;Col2\nAozora Sokki K.K.;JP\n" },
      { "end_user.name": "Col1" },
    );
    expect(parties(read)).toEqual([["end_user: Aozora Sokki K.K."]]);
  });

  test.each([
    [{ "consigne.name": "Cust_A" }, 'there is no field "consigne.name"', 'Did you mean "consignee.name"?'],
    [{ "buyer.nome": "Cust_A" }, 'there is no field "buyer.nome"', "buyer.country"],
    [
      { "buyer.name": "Cust_B" },
      'orders.csv has no column "Cust_B"',
      'Did you mean "Cust_A"? Its columns are: Ref, Cust_A',
    ],
  ])("%j is wrong, and the right one is named", async (fields, message, hint) => {
    await expect(map(fields as unknown as Record<string, string>)).rejects.toMatchObject({
      code: "usage",
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });

  test("every field name is read back as itself", () => {
    const odd = MANIFEST_FIELDS.filter(({ name }) => {
      const target = targetOf(name);
      return target === undefined || fieldName(target) !== name;
    });
    expect(odd).toEqual([]);
    expect(targetOf("notify2.name3")).toMatchObject({ role: "notify", index: 2, field: "name", part: 3 });
  });
});
