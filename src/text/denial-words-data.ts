/** Words that take back what follows them in their phrase; a pattern each, as in `use-words-data.ts`. */
export const DENIALS: readonly string[] = [
  "no, not, never, without, excluding, except, neither, nor, none, non, isn't, won't, doesn't, cannot, free of",
  "kein, keine, keinen, keinem, keiner, keinerlei, keines, nicht, ohne, niemals, weder, ausgenommen",
  "pas, sans, aucun, aucune, jamais, hors, excepte, sin, ningun, ninguna, nunca, prohibid[oa]s?, excluid[oa]s?, interdits?, interdites?, nao, sem, nenhum, nenhuma, senza, nessun, nessuna",
  "не, без, нет, никак*, кроме, исключая, ne dlya, ne dlia, ne predn*, ne ispolz*",
  "不用于, 不用於, 不涉及, 不得, 不会, 不是, 不作, 不(?![仅只但锈銹同断斷]), 非(?![洲常]), [无無](?![人线線缝縫纺紡锡錫]), 没有, 禁止, 排除, (?<!\\p{L})(ليس|غير|لا|بدون)(?!\\p{L})",
];

/** Of them those that lift an earlier denial: `no use except military`. */
export const EXCEPTIONS: readonly string[] = ["except, ausgenommen, hors, excepte, кроме, исключая"];
/** Of them those that do so within one phrase: `not without military use`, `not non-military`. */
export const REVERSALS: readonly string[] = [
  "except, ausgenommen, hors, excepte, кроме, исключая, without, excluding, non, ohne, sans, sin, sem, senza, без, 非, 排除",
];

/** What starts a thought of its own, in which an earlier denial no longer holds. */
export const TURNS: readonly string[] = [
  "but, however, rather, instead, whereas, though, although, only, exclusively, solely, (other )?than, sondern, aber, jedoch, nur, ausschliesslich, ausser, andere[nrs]? als, anders als",
  "mais, seulement, uniquement, exclusivement, sauf, sino, pero, solo, solamente, unicamente, exclusivamente, salvo, mas, ma, bensi, а(?! также), но, однако, только, лишь, исключительно, a taksh*",
  "而是, 但, 但是, 而用于, 而用於, 而为, 仅, 只, 专门, 専ら, ただし, しかし, ではなく, でなく, じゃなく, のみ, だけ",
];

/** Either of two is denied with the other. */
export const EITHER: readonly string[] = [
  "or, oder, bzw, ou, o, u, или, либо, 或, 或者, 或是, または, 又は, もしくは, あるいは",
];
/** The other is denied too, by the word itself. */
export const NEITHER: readonly string[] = ["nor, noch, ni, ни"];
/** The other is denied with it in a list of like things. */
export const BOTH: readonly string[] = [
  "and, as well as, und, sowie, et, ainsi que, y, e, и, а также, 和, 及, 与, 與, 以及, 并, や, と, 及び, および",
];
/** After these what is denied goes on. */
export const LINKS: readonly string[] = [
  "of, in, for, to, on, with, by, from, into, within, at, under, as, fur, fuer, von, vom, im, zu, zum, zur, an, am, bei, mit, aus, durch, auf, als, de, des, du, d, pour, a, au, aux, en, dans, par, avec, sur, para, al, del, con, por, sobre, per, di, da, do, na",
  "в, во, для, на, с, со, к, ко, по, из, от, при, 用于, 用於, 供, 给, 为, 於, 于, の",
];
/** Words that say nothing of a use by themselves: what is denied is what comes after. */
export const NEUTRAL: readonly string[] = [
  "any, all, the, a, an, its, their, this, these, that, such, other, either, it, they, which, whatsoever, well, way, kind, kinds, type, types, sort, form, part, nature",
  "use, uses, used, usage, user, users, end, final, ultimate, purpose, purposes, activity, activities, application, applications, project, projects, programs?, programmes?, sector, sectors, field, fields, area, areas, support, design, designed, development, production, manufacture, manufacturing, stockpiling, handling, handled, storage, stored, delivery, delivering",
  "be, been, being, is, are, was, were, will, would, shall, should, may, can, could, must, have, has, do, does, intended, meant, destined, suitable, suited, made, planned, foreseen, known, actual, potential, possible",
  "vehicles, aircraft, units?, forces, organi[sz]ations?, bodies, institutions?, installations?, facilit(y|ies), part(y|ies), persons?, entit(y|ies), compan(y|ies), operations, capabilities, stellen, einrichtungen, anlagen, gerate, fahrzeuge, organisationen, organismes?, entites?, installations?, organismos?, entidades",
  "goods?, products?, items?, equipment, materials?, shipments?, customers?, sold, resold, supplied, delivered, transferred, transfer, provided, exported, shipped, employed, re exported?, re export, diverted, diversion",
  "involved, involving, involvement, connection, connections, connected, associated, association, affiliated, affiliation, links?, linked, relat(ed|ion|ions|ionship), ties, contribut(e|es|ing|ion), directly, indirectly, direct, indirect",
  "nuclear, chemical, biological, explosive, capable, systems?, weapons?, devices?, mass, destruction, proliferation, terrorist, terrorism, foreign, national, local, domestic, russian, chinese, iranian, belarusian, pakistani, indian, israeli, turkish, syrian, construction, building, assembly, rockets?, rocketry, centrifuges?",
  "auch, der, die, das, den, dem, ein, eine, einen, einem, einer, eines, ist, sind, wird, werden, worden, sein, zweck, zwecke, zwecken, nutzung, verwendung, anwendung*, einsatz, endverwend*, endnutz*, nutzer, bestimmt, verwendet, eingesetzt, genutzt, benutzt, gebraucht, geeignet, vorgesehen, gedacht, geliefert, ware, waren, guter, produkte?, lieferung, jegliche[nrs]?, irgendwelche[nrs]?, sonstige[nrs]?, andere[nrs]?, bereich, bereiche, zusammenhang, verbindung, bezug, beteiligung, direkt*, indirekt*, herstellung, entwicklung, bau, fertigung, produktion, konstruktion, montage, zentrifugen, chemisch*, biologisch*, nuklear*, atomar*, russisch*, chinesisch*, iranisch*, auslandisch*",
  "la, le, les, l, un, une, est, sont, etre, sera, seront, ne, se, qui, que, quelconque, toute?s?, tous, autres?, fins?, finale?s?, usages?, utilis*, employe*, destin*, prevue?s?, buts?, lien, liens, rapport, relation, caractere, secteur, domaine, produits?, marchandises?, materiels?, applications?, vendue?s?, livree?s?, chimiques?, biologiques?, nucleaires?, directement, indirectement, fabrication, production, developpement, construction, conception, fusees?, centrifugeuses?",
  "el, los, las, lo, una, es, son, esta, estan, se, su, cualquier, otr[oa]s?, fin, fines, uso, usos, usad[oa]s?, usar*, utiliz*, emplead[oa]s?, propositos?, aplicacion(es)?, finalidad(es)?, relacion, relacionad[oa]s?, vinculos?, sector, ambito, caracter, tipo, productos?, mercancias?, bienes, equipos?, vendid[oa]s?, usuarios?, quimic[oa]s?, biologic[oa]s?, nuclear(es)?, directa, indirecta, directamente, indirectamente, fabricacion, produccion, desarrollo, construccion, cohetes?, centrifugadoras?",
  "scop[oi], impieg*, destinat[oaie], utilizz*, e'?, um, uma, os, as, ser, serao, fim",
  "будет, будут, быть, является, являются, имеет, имеют, использ*, примен*, предназнач*, предусм*, поставля*, поставк*, переда*, прода*, отправ*, экспорт*, связан*, связи, отношени*, каких, какого, какой, люб*, ины*, других, другого, данн*, товар*, продукци*, оборудовани*, издели*, област*, сфер*, сектор*, нужд*, назначени*, характер*, конечн*, пользовател*, участи*, относ*, цел*, химическ*, биологическ*, ядерн*, производств*, разработк*, прямо, косвенно, российск*, китайск*, иранск*, иностранн*",
  "任何, 任意, 一切, 会, 将, 可, 能, 被, 用作, 应用, 應用, 使用, 作为, 出口, 转让, 转售, 销售, 提供, 交付, 直接, 间接, 涉及, 有关, 相关, 从事, 参与, 其他, 其它, 最终, 用户, 目的, 用途, 领域, 方面, 项目, 生产, 研制, 开发, 研发, 制造, 储存, 运载, 工具, 及其, 等, 之, 的, 用, 属于, 外国, 俄罗斯, 中国, 伊朗, 化学, 生物, 核, など",
];
