/** The words of a header: camelCase and punctuation apart, lower case, no accents: "PaysDestinataire" → pays, destinataire. */
export function headerWords(text: string): string[] {
  const apart = text
    // As letters, `Nº` would be `No`, where `N°` is `N`.
    .replaceAll(/[º°]/g, " ")
    .normalize("NFKC")
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2");
  const plain = apart
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll("ß", "ss")
    .replaceAll("ı", "i");
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
