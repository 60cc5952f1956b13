import { sweepShare } from "./sweepTest";

sweepShare(1);
