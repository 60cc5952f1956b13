import { sweepShare } from "./sweepTest";

sweepShare(3);
