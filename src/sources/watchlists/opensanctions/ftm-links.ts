import type { Address, Identifier } from "../../../model/party.ts";
import { countryCode } from "../../../text/country.ts";
import { addressOf } from "../../entry.ts";
import type { ListFile } from "../../source.ts";
import { isoCountry } from "./common.ts";
import { readFtm, values } from "./ftm-lines.ts";
import type { Ftm } from "./ftm-lines.ts";

/** What one Sanction line says of an entity. */
export interface FtmSanction {
  readonly programmes: readonly string[];
  readonly listedOn: string | undefined;
  readonly endsOn: string | undefined;
  readonly citations: readonly string[];
  readonly reasons: readonly string[];
}

/** An owner or officer by id, its name not yet known. */
export interface FtmOwner {
  readonly owner: string;
  readonly relation: string;
  readonly share: number | undefined;
}

/** The lines of a file that belong to other lines, by the id of the entity they tell of. */
export interface FtmLinks {
  readonly sanctions: ReadonlyMap<string, readonly FtmSanction[]>;
  readonly identifiers: ReadonlyMap<string, readonly Identifier[]>;
  readonly owners: ReadonlyMap<string, readonly FtmOwner[]>;
  /** By the id of the Address line itself. */
  readonly addresses: ReadonlyMap<string, Address>;
  /** Ids of all owners and officers. */
  readonly wanted: ReadonlySet<string>;
}

/** First pass: keeps sanctions, identifiers, owners and addresses, and no party. `today` is an ISO date. */
export async function readLinks(file: ListFile, today: string): Promise<FtmLinks> {
  const sanctions = new Map<string, FtmSanction[]>();
  const identifiers = new Map<string, Identifier[]>();
  const owners = new Map<string, FtmOwner[]>();
  const addresses = new Map<string, Address>();
  const wanted = new Set<string>();
  const addOwner = (of: string, owner: FtmOwner) => {
    push(owners, of, owner);
    wanted.add(owner.owner);
  };
  for await (const entity of readFtm(file)) {
    if (entity.schema === "Sanction") {
      for (const of of values(entity, "entity")) push(sanctions, of, toSanction(entity));
    } else if (entity.schema === "Passport" || entity.schema === "Identification") {
      for (const of of values(entity, "holder"))
        for (const id of documentIds(entity)) push(identifiers, of, id);
    } else if (entity.schema === "Address") {
      const address = toAddress(entity);
      if (address) addresses.set(entity.id, address);
    } else if (isCurrent(entity, today)) {
      for (const [of, owner] of ownersOf(entity)) addOwner(of, owner);
    }
  }
  return { sanctions, identifiers, owners, addresses, wanted };
}

function toSanction(entity: Ftm): FtmSanction {
  const ids = values(entity, "programId");
  return {
    programmes: ids.length > 0 ? ids : values(entity, "program"),
    listedOn: values(entity, "listingDate", "startDate").toSorted()[0]?.slice(0, 10),
    endsOn: values(entity, "endDate").toSorted().at(-1)?.slice(0, 10),
    citations: values(entity, "recordId", "authorityId", "provisions"),
    reasons: values(entity, "reason", "summary"),
  };
}

function documentIds(entity: Ftm): Identifier[] {
  const type = values(entity, "type")[0];
  const country = values(entity, "country").map((code) => isoCountry(code))[0];
  const passport = entity.schema === "Passport" || /passport/i.test(type ?? "");
  return values(entity, "number", "passportNumber").map((value) => ({
    scheme: passport ? "passport" : "national_id",
    value,
    ...(country ? { country } : {}),
    ...(type ? { label: type } : {}),
  }));
}

function toAddress(entity: Ftm): Address | undefined {
  const first = (property: string) => values(entity, property)[0];
  const country = values(entity, "country").map((code) => isoCountry(code))[0];
  const address = addressOf({
    street: first("street"),
    city: first("city"),
    region: first("state") ?? first("region"),
    postcode: first("postalCode"),
    country,
  });
  const full = first("full") ?? entity.caption;
  if (full === undefined) return address;
  const seat = country ?? countryCode(full.slice(full.lastIndexOf(",") + 1));
  return addressOf({ ...address, text: full, country: seat });
}

/** `[entity, its owner or officer]` for each pair that an Ownership or Directorship line joins. */
function* ownersOf(entity: Ftm): Generator<readonly [string, FtmOwner]> {
  const ownership = entity.schema === "Ownership";
  if (!ownership && entity.schema !== "Directorship") return;
  const share = Number(values(entity, "percentage")[0]?.replace("%", "").replace(",", "."));
  const relation = values(entity, "role")[0] ?? (ownership ? "owner" : "director");
  for (const of of values(entity, ownership ? "asset" : "organization")) {
    for (const owner of values(entity, ownership ? "owner" : "director")) {
      yield [of, { owner, relation, share: ownership && share > 0 && share <= 100 ? share : undefined }];
    }
  }
}

function isCurrent(entity: Ftm, today: string): boolean {
  const ends = values(entity, "endDate");
  return ends.length === 0 || ends.some((end) => today.slice(0, end.length) <= end);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
