import { liveThroughDays } from "./live-through-days";

liveThroughDays([1, 2, 3, 4, 5]);
