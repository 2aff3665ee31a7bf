import { describe, expect, it } from "vitest";
import { findDifference, readVisibleText } from "#lib/export/visible-text";

describe("readVisibleText", () => {
  it("reads words without tags, comments, scripts, styles and templates", () => {
    const html =
      '<!DOCTYPE html><title>A</title><style>p > a{}</style><p title="a > b">one<!-- --> <b>two</b></p>\n<script>"<p>"</script><template id="B:0">x</template>';
    expect(readVisibleText(html)).toBe("Aone two ");
  });

  it("reads a character alike however it is written", () => {
    expect(readVisibleText("&lt;b&gt; &amp; &#x27;&#39;' caf&#xE9; &quot;")).toBe("<b> & ''' café \"");
  });

  it("keeps a reference of an unknown name", () => {
    expect(readVisibleText("R&D; &hellip;")).toBe("R&D; &hellip;");
  });
});

describe("findDifference", () => {
  it("answers nothing for equal texts", () => {
    expect(findDifference("one two", "one two")).toBeUndefined();
  });

  it("answers the surroundings of the first difference", () => {
    expect(findDifference("one two three", "one three")).toEqual({ before: "one two three", after: "one three" });
    expect(findDifference("one two", "one")).toEqual({ before: "one two", after: "one" });
  });
});
