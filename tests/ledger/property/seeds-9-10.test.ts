import { liveThroughEdits } from "./live-through-edits";

liveThroughEdits([9, 10]);
