import { liveThroughEdits } from "./live-through-edits";

liveThroughEdits([1, 2]);
