/** Legal forms written as several words, as folded text, with the short form that stands for them. */
const PHRASES: readonly (readonly [phrase: string, short: string])[] = [
  ["limited liability company", "llc"],
  ["limited liability partnership", "llp"],
  ["with limited liability", "llc"],
  ["private limited company", "ltd"],
  ["public limited company", "plc"],
  ["open joint stock company", "ojsc"],
  ["public joint stock company", "pjsc"],
  ["private joint stock company", "prjsc"],
  ["closed joint stock company", "cjsc"],
  ["joint stock company", "jsc"],
  ["federal state unitary enterprise", "fgup"],
  ["federal state budgetary institution", "fgbu"],
  ["state unitary enterprise", "gup"],
  ["obshchestvo s ogranichennoy otvetstvennostyu", "ooo"],
  ["obschestvo s ogranichennoi otvetstvennostyu", "ooo"],
  ["obshchestvo s ogranichennoy otvetstvennostu", "ooo"],
  ["publichnoe aktsionernoe obshchestvo", "pao"],
  ["otkrytoe aktsionernoe obshchestvo", "oao"],
  ["zakrytoe aktsionernoe obshchestvo", "zao"],
  ["aktsionernoe obshchestvo", "ao"],
  ["sociedad anonima de capital variable", "sadecv"],
  ["s de rl de cv", "sderl"],
  ["sa de cv", "sadecv"],
  ["s a de c v", "sadecv"],
  ["sociedad anonima", "sa"],
  ["societe anonyme", "sa"],
  ["societe a responsabilite limitee", "sarl"],
  ["societa per azioni", "spa"],
  ["societa a responsabilita limitata", "srl"],
  ["gesellschaft mit beschrankter haftung", "gmbh"],
  ["gesellschaft mbh", "gmbh"],
  ["aktiengesellschaft", "ag"],
  ["besloten vennootschap", "bv"],
  ["anonim sirketi", "as"],
  ["limited sirketi", "ltd"],
  ["ltd sti", "ltd"],
  ["san ve tic", "sanvetic"],
  ["sanayi ve ticaret", "sanvetic"],
  ["sdn bhd", "sdnbhd"],
  ["private limited", "ltd"],
  ["pvt ltd", "ltd"],
  ["pte ltd", "ltd"],
  ["pty ltd", "ltd"],
  ["co ltd", "ltd"],
  ["co limited", "ltd"],
  ["company limited", "ltd"],
  ["company ltd", "ltd"],
  ["l l c", "llc"],
  ["s p a", "spa"],
  ["s r l", "srl"],
  ["s a r l", "sarl"],
  ["s a s", "sas"],
  ["s r o", "sro"],
  ["sp z o o", "spzoo"],
  ["spolka z ograniczona odpowiedzialnoscia", "spzoo"],
  ["d o o", "doo"],
  ["z o o", "spzoo"],
  ["o o o", "ooo"],
  ["san tic", "sanvetic"],
  ["san ted", "sanvetic"],
  ["sanayi tedarik", "sanvetic"],
  ["sanayi tic", "sanvetic"],
  ["dis tic", "distic"],
  ["dis ticaret", "distic"],
  ["s a", "sa"],
  ["a s", "as"],
  ["n v", "nv"],
  ["b v", "bv"],
  ["free zone establishment", "fze"],
  ["free zone company", "fzco"],
];

const WORDS = new Set(
  (
    "ab adsitz ag ao aps as asa bhd bmbh bv bvba cjsc co comp company coop corp corporation cv dd doo dooel ead ehf eirl eood " +
    "est establishment eurl fgbu fgup fz fzc fzco fze fzllc gesmbh gie gmbh gup hf ik inc incorporated jsc kd kdd kft kg kgaa " +
    "kk kollektivgesellschaft ks ky lda limited limitada llc llp lp ltd ltda mbh mchj mmc nv nyrt oao obrt od odd oem offshore " +
    "oao oe og ohg oju ojsc ood ooo ou oy oyj ooo pao pc pjsc plc prjsc pt pte pty pvt qk qsc rt sa sab sac saci sadecv sae sagl " +
    "sal sanvetic saoc saog sarl sas sasu sc sca scarl scs sderl sdn sdnbhd se sia sl slu snc sociedad spa spc distic spol spolka spzoo " +
    "srl sro sti tbk td tnc too tov uab ug unlimited vof wll yk zao zoo zrt"
  ).split(" "),
);

/** Legal forms glued to names written without spaces, longest first. */
const GLUED =
  /(?:股份有限责任公司|股份有限公司|有限责任公司|有限責任公司|集团有限公司|集團有限公司|有限公司|株式会社|有限会社|合同会社|公司|集团|集團|주식회사|유한회사)/gu;

/** Rewrites multi-word legal forms in folded text to one word each. */
export function shortenLegalForms(folded: string): string {
  let text = ` ${folded} `;
  for (const [phrase, short] of PHRASES) {
    if (text.includes(` ${phrase} `)) text = text.replaceAll(` ${phrase} `, ` ${short} `);
  }
  return text.trim();
}

/** Whether a folded token says only what legal form a body has. */
export function isLegalForm(token: string): boolean {
  return WORDS.has(token);
}

/** CJK text without the legal form glued to it. */
export function stripGluedLegalForms(text: string): string {
  return text.replaceAll(GLUED, "");
}
