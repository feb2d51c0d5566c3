/** A foreseen reason to end: its message is one sentence for the person at the terminal. */
export class Stop extends Error {}

/**
 * Runs a command to its end and sets the exit code of the process.
 * A `Stop` is told as its sentence alone; any other error is a fault of ours and keeps its stack.
 *
 * @param {() => Promise<number>} command resolves to the exit code
 */
export async function run(command) {
  try {
    process.exitCode = await command()
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error)
    process.exitCode = 1
  }
}
