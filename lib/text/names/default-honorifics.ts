/*
 * As words parted by "|", so that a language is read in one line. Those that stand behind a name begin with a comma. Of offices only those
 * are here that are printed before a name as a title is; "Minister" would as often be a post.
 */
const listed: Readonly<Record<string, string>> = {
  en: "Mr|Mr.|Mrs|Mrs.|Ms|Ms.|Miss|Mx|Dr|Dr.|Fr|Fr.|Prof|Prof.|Professor|Judge|Ambassador|H.E.|H.E|Sir|Dame|Rev.|Hon|Hon.|The Hon.|Rt Hon|Rt Hon.|Rt. Hon.|The Rt Hon|The Rt Hon.|Sen.|, PhD|, Ph.D.|, MD|, M.D.|, JD|, J.D.|, LLM|, LL.M.|, MBA|, MSc|, KC|, QC|, MP|, MEP|, OBE|, MBE|, CBE|, KCMG|, CMG|, Esq.|, SJ|, S.J.",
  fr: "M.|MM.|Mme|Mme.|Mmes|Mlle|Madame|Monsieur|Mademoiselle|Dr|Pr|Professeur|S.E.|S.E.M.|S.E. M.|S.E. Mme|S.E.Mme|S. E. M.|S. E. Mme|Son Excellence|Me|Maître|Ambassadeur|Ambassadrice|le Professeur|la Professeure|l’Ambassadeur|l’Ambassadrice|le Juge|la Juge",
  es: "Sr.|Sra.|Srta.|Señor|Señora|D.|Dña.|Dr.|Dra.|Prof.|Profesor|Profesora|Lic.|Licda.|Ing.|Arq.|Abg.|Mtro.|Mtra.|S.E.|Excmo. Sr.|Excma. Sra.|Embajador|Embajadora",
  pt: "Sr.|Sra.|Senhor|Senhora|Dr.|Dra.|Prof.|Professora|Embaixador|Embaixadora",
  de: "Herr|Herrn|Frau|Dr.|Prof.|Professor|Professorin|Prof. Dr.|Dr. Dr.|h. c.|h.c.|Mag.|Dipl.-Ing.|Botschafter|Botschafterin|S.E.|I.E.|, MdB|, MdL|, MdEP|, LL.M.|, M.A.|, MSc",
  it: "Sig.|Sig.ra|Signor|Signora|Signore|Dott.|Dott.ssa|Dr.|Prof.|Prof.ssa|Professore|Professoressa|Avv.|Ing.|On.|S.E.|Ambasciatore|Ambasciatrice",
  nl: "Dhr.|Mevr.|Mevrouw|Meneer|Drs.|Mr.|Ir.|Dr.|Prof.|Prof. dr.|Z.E.|H.E.",
  ru: "г-н|г-жа|господин|госпожа|д-р|доктор|проф.|профессор|посол|Е.П.|Его Превосходительство|Ее Превосходительство|Её Превосходительство",
  uk: "пан|пані|д-р|проф.|професор|посол",
  ar: "السيد|السيدة|الآنسة|الدكتور|الدكتورة|د.|أ.د.|الأستاذ|الأستاذة|سعادة|سعادة السيد|سعادة السيدة|معالي|السفير|السفيرة|القاضي|القاضية",
  zh: ", 先生|, 女士|, 博士|, 教授|, 大使|, 阁下",
  ja: ", 氏|, さん|, 様|, 博士|, 教授|, 大使|, 先生",
  ko: ", 씨|, 님|, 박사|, 교수|, 대사",
};

/** The titles that every portal knows, by language. */
export const defaultHonorifics: Readonly<Record<string, string[]>> = Object.fromEntries(
  Object.entries(listed).map(([language, titles]) => [language, titles.split("|")]),
);
