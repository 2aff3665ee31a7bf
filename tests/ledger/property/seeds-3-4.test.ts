import { liveThroughEdits } from "./live-through-edits";

liveThroughEdits([3, 4]);
