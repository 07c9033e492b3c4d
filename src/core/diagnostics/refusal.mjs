// Runs on Node 20 with nothing installed, as the setup does.

/** An error that a person can mend: it says why something cannot be done. Any other error is a fault of Greenroom. */
export class Refusal extends Error {
  /**
   * @param {string} message what was expected, what was found and what to do
   * @param {1 | 2 | 75} [code] what a command ends with: 1 when the work failed, 2 when the request makes no sense, 75
   *   when something that is installed is damaged
   */
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}
