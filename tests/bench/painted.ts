declare global {
  /** Resolves when the next frame is painted. */
  function painted(): Promise<void>;
}

/** Defines `painted` in a page. A message sent in the callback of a frame arrives when the frame is painted. */
export function definePainted(): void {
  globalThis.painted = () =>
    new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      }),
    );
}
