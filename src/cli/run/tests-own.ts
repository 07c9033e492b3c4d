/** What a person sets for their own answers, which is not for the tests. */
const PERSONAL = ['GREENROOM_CONTENT', 'BASE_PATH', 'SITE_URL', 'ALLOW_INDEXING', 'PORT', 'INIT_CWD'];

/**
 * The environment of tests: nothing that a person has set for their answers, and a memory of its own.
 * @param state the folder of that memory
 */
export function testsOwn(state: string): NodeJS.ProcessEnv {
  const none = Object.fromEntries(PERSONAL.map((name) => [name, undefined]));
  return { ...none, GREENROOM_STATE: state };
}
