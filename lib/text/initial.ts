/** Finds the letter under which a name is filed, without its accents; "#" where it begins with no letter of the Latin alphabet. */
export function initialOf(name: string): string {
  const letter = name.normalize("NFKD").charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : "#";
}
