import { sweepShare } from "./sweepTest";

sweepShare(2);
