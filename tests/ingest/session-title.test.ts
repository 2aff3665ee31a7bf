import { expect, it } from "vitest";
import { titleOf } from "#lib/ingest/marks/session/session-title";

it.each([
  ["Panel 2 – Looking seaward", "2", "Panel", "Looking seaward"],
  ["PANEL 2: Looking seaward.", "2", "Panel", "Looking seaward"],
  ["3. Taking soundings: a start", "3", "Side event", "Taking soundings: a start"],
  ["3.3. Session III: Future", "3", "Session", "Future"],
  ["Session III: Future", "3", "Session", "Future"],
  ["3.4 Session 4: Numbers", "4", "Session", "Numbers"],
  ["3. Session III: Future", "3", "Session", "Future"],
  ["II. Session 3 – Future", "3", "Session", "Future"],
  ["Session VI. Roman lamps", "6", "Session", "Roman lamps"],
  ["Session No. 3: Future", "3", "Session", "Future"],
  ["Session #03: Future", "3", "Session", "Future"],
  ["Thematic session IV – Future", "4", "Session", "Future"],
  ["Séance III : L’avenir", "3", "Session", "L’avenir"],
  ["III. Future", "3", "Session", "Future"],
  ["5. 2032: a year of lamps", "5", "Session", "2032: a year of lamps"],
  ["3.3. Session III: Future", "4", "Session", "3.3. Session III: Future"],
  ["3.3. Future", "3", "Session", "3.3. Future"],
  ["World War I: what lamps were", "1", "Session", "World War I: what lamps were"],
  ["Session III", "3", "Session", "Session III"],
  ["2024 in review", "2024", "Session", "2024 in review"],
  ["3.3. Session III: Future", undefined, "Session", "3.3. Session III: Future"],
])("of the heading %j, the title of session %s of kind %s is %j", (heading, number, label, title) => {
  expect(titleOf(heading, number, label)).toBe(title);
});
