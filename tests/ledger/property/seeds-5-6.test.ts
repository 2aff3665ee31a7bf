import { liveThroughEdits } from "./live-through-edits";

liveThroughEdits([5, 6]);
