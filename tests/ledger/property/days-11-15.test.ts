import { liveThroughDays } from "./live-through-days";

liveThroughDays([11, 12, 13, 14, 15]);
