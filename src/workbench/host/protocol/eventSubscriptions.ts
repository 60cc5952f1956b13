import type { Request } from "./envelope";
import { writeEvent } from "./envelope";

/** Who listens to what: one registration for each name of an event. */
export interface EventSubscriptions {
  register(request: Request): void;
  unregister(eventName: string): void;
  isRegistered(eventName: string): boolean;
  /** Fires an event to whoever listens; false when nobody does. */
  fire(eventName: string, data: unknown): boolean;
  /** Forgets everybody: the page is loaded anew. */
  clear(): void;
}

/** Keeps the registrations that office.js made with `registerEvent`. */
export function createEventSubscriptions(send: (message: string) => void): EventSubscriptions {
  const registrations = new Map<string, Request>();
  return {
    register: (request) => void registrations.set(request._actionName, request),
    unregister: (eventName) => void registrations.delete(eventName),
    isRegistered: (eventName) => registrations.has(eventName),
    fire: (eventName, data) => {
      const registration = registrations.get(eventName);
      if (registration) send(writeEvent(registration, data));
      return registration !== undefined;
    },
    clear: () => {
      registrations.clear();
    },
  };
}
