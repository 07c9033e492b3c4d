/** The first minor version of each major version of Node that runs TypeScript by itself. */
const FIRST_MINOR = { 22: 18, 23: 6 };

/**
 * Whether a Node is new enough for the commands.
 * @param {string} version as Node prints it: "v22.18.0"
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.trim().replace(/^v/, '').split('.').map(Number);
  const first = FIRST_MINOR[/** @type {keyof typeof FIRST_MINOR} */ (major)];
  return first === undefined ? major > 22 : minor >= first;
}

/**
 * The path of Node in the package that brings it, for a machine.
 * @param {string} platform @param {string} arch as Node names them
 */
export function nodeProgram(platform, arch) {
  const names = {
    linux: 'node-linux',
    darwin: arch === 'arm64' ? 'node-bin-darwin' : 'node-darwin',
    win32: 'node-win',
  };
  const name = names[/** @type {keyof typeof names} */ (platform)] ?? 'none';
  return `${name}-${arch}/bin/${platform === 'win32' ? 'node.exe' : 'node'}`;
}
