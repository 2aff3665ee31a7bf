import { liveThroughEdits } from "./live-through-edits";

liveThroughEdits(Array.from({ length: 15 }, (_, at) => 26 + at));
