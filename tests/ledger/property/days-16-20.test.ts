import { liveThroughDays } from "./live-through-days";

liveThroughDays([16, 17, 18, 19, 20]);
