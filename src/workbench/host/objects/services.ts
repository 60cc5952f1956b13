import type { Desk } from "../desk";
import type { Given, PlayedObject } from "../playedObject";

const done = () => null;

/** The services beside the workbook (object path type 2), by name; `null` where one is not played. */
export function service(desk: Desk, name: string): PlayedObject | null {
  const make = Object.hasOwn(services, name) ? services[name] : undefined;
  return make ? make(desk) : null;
}

const services: Readonly<Record<string, (desk: Desk) => PlayedObject>> = {
  "Microsoft.ExcelServices.CustomFunctions": (desk) => ({
    type: "CustomFunctions",
    calls: {
      _SetOsfControlContainerReadyForCustomFunctions: () => {
        desk.functions.ready();
      },
      SetInvocationArrayResults: (given) => {
        desk.functions.takeResults(list(given));
      },
      SetInvocationResults: (given) => {
        desk.functions.takeResults(list(given));
      },
    },
  }),
  "Microsoft.AppRuntime.AppRuntimeService": (desk) => ({
    type: "AppRuntimeService",
    calls: {
      GetAppRuntimeState: () => (desk.pane.isShown() ? "Visible" : "Background"),
      SetAppRuntimeState: ([state]) => {
        desk.pane.request(state === "Visible");
      },
    },
  }),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": (desk) => ({
    type: "AppRuntimePersistenceService",
    calls: {
      GetAppRuntimeStartState: () => desk.startState.get(),
      SetAppRuntimeStartState: ([state]) => {
        desk.startState.set(String(state));
      },
    },
  }),
  "Microsoft.InternalService.AddinInternalService": () => ({
    type: "AddinInternalService",
    calls: { NotifyActionHandlerReady: done },
  }),
  "Microsoft.DynamicRibbon.DynamicRibbon": () => ({
    type: "Ribbon",
    calls: { ExecuteRequestUpdate: done, ExecuteRequestCreate: done },
  }),
};

function list([results]: Given): readonly unknown[] {
  return Array.isArray(results) ? (results as readonly unknown[]) : [];
}
