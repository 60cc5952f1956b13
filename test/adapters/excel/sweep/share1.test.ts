import { sweepShare } from "./sweepTest";

sweepShare(0);
