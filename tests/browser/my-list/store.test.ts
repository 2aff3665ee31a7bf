import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addItem, emptyList } from "#lib/browser/my-list/list";
import type * as ListStore from "#lib/browser/my-list/store";

type Store = typeof ListStore;

const one = { id: "harbour-1/panel-1/r1", note: "" };
const kept = new Map<string, string>();
let refused: string | undefined;
let fault = new DOMException("full", "QuotaExceededError");

const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => {
    if (refused === key) throw fault;
    kept.set(key, value);
  },
  removeItem: (key: string) => kept.delete(key),
};

async function openPage(): Promise<Store> {
  vi.resetModules();
  return import("#lib/browser/my-list/store");
}

beforeEach(() => {
  kept.clear();
  refused = undefined;
  fault = new DOMException("full", "QuotaExceededError");
  vi.stubGlobal("localStorage", storage);
  vi.stubGlobal("addEventListener", vi.fn());
});
afterEach(() => vi.unstubAllGlobals());

describe("the list that a browser keeps", () => {
  it("is there on the next page, and leaves nothing behind once it is empty", async () => {
    const { changeList } = await openPage();
    changeList((list) => addItem(list, one));
    const next = await openPage();
    expect(next.readKeptList()).toEqual({ title: "", items: [one] });
    next.changeList(() => emptyList);
    expect(kept.size).toBe(0);
  });

  it("is changed as it is now, not as this page last saw it", async () => {
    const [first, second] = [await openPage(), await openPage()];
    first.changeList((list) => addItem(list, one));
    second.changeList((list) => addItem(list, { id: "harbour-2", note: "" }));
    expect(first.readKeptList().items.map(({ id }) => id)).toEqual([one.id, "harbour-2"]);
  });

  it("tells every part of the page of a change", async () => {
    const { changeList, watchList } = await openPage();
    const watcher = vi.fn();
    watchList(watcher);
    changeList((list) => addItem(list, one));
    expect(watcher).toHaveBeenCalledTimes(1);
  });

  it.each(["{", "null", '{"title":"","items":[{"id":"../x","note":""}]}'])(
    "is set aside, not lost, where it cannot be read: %s",
    async (text) => {
      kept.set("my-list", text);
      const { readKeptList, readSetAside, changeList, discardSetAside } = await openPage();
      expect(readKeptList()).toEqual(emptyList);
      expect(readSetAside()).toBe(text);
      changeList((list) => addItem(list, one));
      expect(readSetAside()).toBe(text);
      kept.set("my-list", "[");
      readKeptList();
      expect(readSetAside()).toBe(`${text}\n[`);
      discardSetAside();
      expect(readSetAside()).toBeUndefined();
    },
  );

  it("stays where it is if what cannot be read cannot be set aside either", async () => {
    kept.set("my-list", "{");
    refused = "my-list-set-aside";
    const { readKeptList, changeList, findRefusal } = await openPage();
    expect(readKeptList()).toEqual(emptyList);
    expect(changeList((list) => addItem(list, one)).items).toEqual([one]);
    expect(kept.get("my-list")).toBe("{");
    expect(findRefusal()).toBe("full");
  });

  it("lasts for the page where the browser refuses to keep it", async () => {
    refused = "my-list";
    const { changeList, readKeptList, findRefusal } = await openPage();
    changeList((list) => addItem(list, one));
    expect(readKeptList().items).toEqual([one]);
    expect(findRefusal()).toBe("full");
  });

  it.each([
    ["full", new DOMException("full", "QuotaExceededError")],
    ["forbidden", new DOMException("no", "SecurityError")],
  ])("stays as it was where a page that does not show it cannot have it kept: %s", async (refusal, error) => {
    const { changeKeptList, readKeptList, findRefusal } = await openPage();
    expect(changeKeptList((list) => addItem(list, one))).toEqual({ title: "", items: [one] });
    refused = "my-list";
    fault = error;
    expect(changeKeptList((list) => addItem(list, { id: "harbour-2", note: "" }))).toBe(refusal);
    expect(readKeptList().items).toEqual([one]);
    expect(findRefusal()).toBeUndefined();
  });
});
