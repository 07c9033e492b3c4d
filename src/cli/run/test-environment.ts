/** Variables that a person sets for their own answers. Tests run without them. */
const PERSONAL = ['GREENROOM_CONTENT', 'BASE_PATH', 'SITE_URL', 'ALLOW_INDEXING', 'PORT', 'INIT_CWD'];

/**
 * The environment variables of tests: none that a person has set for their answers, and a state folder of their own.
 * @param state the path of that folder
 */
export function testEnvironment(state: string): NodeJS.ProcessEnv {
  const none = Object.fromEntries(PERSONAL.map((name) => [name, undefined]));
  return { ...none, GREENROOM_STATE: state };
}
