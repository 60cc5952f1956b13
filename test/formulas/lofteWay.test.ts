import { describeWay } from "./wayInUniver";

describeWay("lofte");
