import { probabilityText } from "../../../src/core/language/probabilityText";

describe("probabilityText", () => {
  it("claims no certainty that is not there", () => {
    expect(probabilityText(0.0003, "sv")).toBe("under 0,1 %");
    expect(probabilityText(0.99999, "sv")).toBe("över 99,9 %");
    expect(probabilityText(0.0003, "en")).toBe("below 0.1%");
    expect(probabilityText(0, "sv")).toBe("0 %");
    expect(probabilityText(1, "sv")).toBe("100 %");
  });

  it("stays on its own side of the interim states", () => {
    expect(probabilityText(0.79999, "sv")).toBe("79,9 %");
    expect(probabilityText(0.748, "sv")).toBe("74,8 %");
  });
});
