import { buildListFilePath, listFormats } from "#lib/address/files-beside";
import { absoluteUrl } from "#lib/address/site";
import { getCitable } from "#lib/citation/citable";
import type { Corpus } from "#lib/corpus/corpus";
import { findItemLists } from "#lib/corpus/filter/lists";
import { buildListEntry, formatListHeader } from "#lib/list-files/build-entry";
import type { ListContent } from "#lib/list-files/entry";
import { formatList } from "#lib/list-files/format";
import { openSource } from "../cache/source";
import type { Kept } from "../cache/store";
import type { Files } from "../output";
import type { Needs } from "../results";
import type { Report } from "../runner";
import { forEach } from "../tasks/for-each";
import { openTasks } from "../tasks/tasks";
import type * as wordTasks from "../tasks/word";

/** Builds the files in which each list of items is taken away, beside the page that shows it (`topics/guardianship.docx`). */
export async function buildListFiles({ content }: Needs<"content">): Promise<Report<Files>> {
  const lists = findLists(content.corpus);
  const task = await openTasks<typeof wordTasks>("word");
  const source = await openSource("word", ["docx"], task.key);
  const files = new Map<string, string | Kept>();
  await forEach(lists, async ([path, list]) => {
    for (const { suffix } of listFormats) {
      const file = buildListFilePath(path, suffix);
      if (suffix !== "docx") files.set(file, formatList(list, suffix));
      else files.set(file, (await source.obtain([JSON.stringify(list)], () => task.run("write", list))).docx);
    }
  });
  return {
    summary: `${files.size} of ${lists.size} lists, for Word ${await source.close()}`,
    result: new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

function findLists(corpus: Corpus): Map<string, ListContent> {
  const citables = corpus.records.recommendations.map(({ id }) => getCitable(corpus, id));
  const header = formatListHeader(corpus, citables[0], absoluteUrl);
  const entries = new Map(
    citables.map((cited) => [cited.id, { ...buildListEntry(corpus, cited, absoluteUrl), note: "" }]),
  );
  return new Map(
    findItemLists(corpus).map(({ path, title, items }) => {
      const listed = items.flatMap(({ id }) => entries.get(id) ?? []);
      return [path, { title, address: absoluteUrl(path), header, entries: listed }];
    }),
  );
}
