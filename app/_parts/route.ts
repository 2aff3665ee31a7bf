/** What Next gives a route: the words of its address in the place of `[name]`, which are there once they are awaited. */
export interface Route<Names extends string> {
  params: Promise<Readonly<Record<Names, string>>>;
}
