/** Why a command cannot do what it was asked, in words for whoever typed it. */
export class Refusal extends Error {
  /** 1 when the work failed, 2 when the request makes no sense. */
  readonly code: 1 | 2;

  constructor(message: string, code: 1 | 2 = 1) {
    super(message);
    this.code = code;
  }
}
