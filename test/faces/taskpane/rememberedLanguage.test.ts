/** @jest-environment jsdom */
import {
  rememberedLanguage,
  rememberLanguage,
} from "../../../src/faces/taskpane/rememberedLanguage";

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

describe("rememberedLanguage", () => {
  it("reads back what was kept", () => {
    expect(rememberedLanguage()).toBeNull();
    rememberLanguage("en");
    expect(rememberedLanguage()).toBe("en");
  });

  it("knows nothing where the value is none of our languages", () => {
    localStorage.setItem("lofteskollen.language", "da");
    expect(rememberedLanguage()).toBeNull();
  });

  it("stays calm where storage is blocked", () => {
    const blocked = (): never => {
      throw new DOMException("blocked", "SecurityError");
    };
    jest.spyOn(Storage.prototype, "getItem").mockImplementation(blocked);
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(blocked);
    expect(() => {
      rememberLanguage("sv");
    }).not.toThrow();
    expect(rememberedLanguage()).toBeNull();
  });
});
