// Loaded before a command: kills its process at the rename that a number in its environment names, as a power cut does.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const rename = fs.renameSync;
let renames = 0;
fs.renameSync = (...args) => {
  if (`${args[1]}`.includes(process.env.KILL_BELOW) && (renames += 1) === Number(process.env.KILL_AT))
    process.kill(process.pid, 'SIGKILL');
  return rename(...args);
};
syncBuiltinESMExports();
