import { judgementText } from "../../src/faces/functions/functions";
import { ratioOf, type Ratio } from "./ratio";
