import type { EventSubscriptions } from "./eventSubscriptions";

/** Presses of ribbon buttons that call a function of the add-in (ExecuteFunction). */
export interface Commands {
  invoke(commandId: string, functionName: string): Promise<void>;
  /** Sends what was pressed before the add-in listened. */
  listening(): void;
  /** The add-in said `event.completed()`, or office.js that it has no such function (status not 0). */
  completed(commandId: string, status: number): void;
}

interface Press {
  readonly commandId: string;
  readonly functionName: string;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Keeps presses until they are completed; a second press of the same button waits behind the first. */
export function createCommands(subscriptions: EventSubscriptions): Commands {
  let waiting: Press[] = [];
  let running: Press[] = [];

  function start(press: Press): boolean {
    const source = JSON.stringify({ source: { id: press.commandId } });
    const isSent = subscriptions.fire("appCommandInvoked", [
      press.commandId,
      press.functionName,
      source,
    ]);
    if (isSent) running.push(press);
    return isSent;
  }

  return {
    invoke: (commandId, functionName) =>
      new Promise((resolve, reject) => {
        const press = { commandId, functionName, resolve, reject };
        if (!start(press)) waiting.push(press);
      }),
    listening: () => {
      waiting = [...running, ...waiting];
      running = [];
      waiting = waiting.filter((press) => !start(press));
    },
    completed: (commandId, status) => {
      const press = running.find((one) => one.commandId === commandId);
      if (!press) return;
      running = running.filter((one) => one !== press);
      if (status === 0) press.resolve();
      else
        press.reject(
          new Error(`The add-in has no function ${press.functionName} (status ${String(status)}).`),
        );
    },
  };
}
