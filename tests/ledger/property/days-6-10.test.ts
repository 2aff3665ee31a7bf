import { liveThroughDays } from "./live-through-days";

liveThroughDays([6, 7, 8, 9, 10]);
