/** An expected failure of a command; its message is a sentence for the user. */
export class CommandError extends Error {}

/**
 * Runs a command and sets the exit code of the process. Of a `CommandError` only the sentence is printed; any other
 * error is a bug and keeps its stack.
 *
 * @param {() => Promise<number>} command resolves to the exit code
 */
export async function runCommand(command) {
  try {
    process.exitCode = await command()
  } catch (error) {
    console.error(error instanceof CommandError ? error.message : error)
    process.exitCode = 1
  }
}
