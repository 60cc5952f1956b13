import { describeWay } from "./wayInUniver";

describeWay("builtin");
