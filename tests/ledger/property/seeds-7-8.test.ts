import { liveThroughEdits } from "./live-through-edits";

liveThroughEdits([7, 8]);
