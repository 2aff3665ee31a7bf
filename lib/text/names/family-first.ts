/* Family names of two characters, of which Chinese and Korean have few; any other has one. */
const ofTwo = new Set(
  "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 宇文 长孙 長孫 司徒 夏侯 南宫 南宮 端木 남궁 황보 제갈 선우 독고 사공 서문 동방".split(
    " ",
  ),
);

const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々・\s]+$/u;

/** Tells whether a name is in Chinese, Japanese or Korean writing, which puts the family name first and no blank between. */
export function isEastAsian(name: string): boolean {
  return eastAsian.test(name);
}

/**
 * Parts a name that begins with the family name: one in Chinese, Japanese or Korean writing ("李港"), and one of three words that ends
 * with a patronymic ("Портов Иван Сергеевич"). `undefined` of any other, and where the characters alone do not tell.
 */
export function splitFamilyFirst(name: string): { family: string; given: string } | undefined {
  if (isEastAsian(name)) return splitEastAsian(name);
  const [family = "", first = "", patronymic = "", ...others] = name.split(/\s+/u);
  const isPatronymic = /(?:вич|вна|чна)$/u.test(patronymic) && !/(?:вич|вна|чна)$/u.test(first);
  return isPatronymic && others.length === 0 ? { family, given: `${first} ${patronymic}` } : undefined;
}

function splitEastAsian(name: string): { family: string; given: string } | undefined {
  const [family = "", ...rest] = name.split(/[\s・]+/u);
  // A dot in Katakana parts a foreign name, whose family name is the last.
  if (name.includes("・") || rest.length > 1) return undefined;
  const [given] = rest;
  if (given !== undefined) return { family, given };
  const characters = [...name];
  // Kana within a name are Japanese, where only a blank tells where the family name ends.
  if (characters.length < 2 || characters.length > 4 || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name))
    return undefined;
  const length = characters.length === 4 || ofTwo.has(characters.slice(0, 2).join("")) ? 2 : 1;
  if (length === characters.length) return undefined;
  return { family: characters.slice(0, length).join(""), given: characters.slice(length).join("") };
}
