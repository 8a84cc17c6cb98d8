/**
 * Runs a command and sets the exit code: what it answers, 2 for arguments it does not know, 1 for anything that stops
 * it. What stopped it is said in one sentence; `DEBUG=1` adds where it happened.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const { code, message, stack } = error as NodeJS.ErrnoException;
    const usage = code?.startsWith('ERR_PARSE_ARGS') ?? false;
    console.error(process.env['DEBUG'] ? stack : usage ? `${message.split('.')[0]}. See README.md for the arguments of each command.` : message);
    process.exitCode = usage ? 2 : 1;
  }
}
