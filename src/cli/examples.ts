/** What a newcomer sees first, under the list of commands. */
export const EXAMPLES = `
Examples:
  tertium check articles/              find the stories in a folder and what their versions disagree on
  tertium check --source en en.txt de.txt fr.txt
                                       check translations against their English source
  tertium facts --format jsonl de.txt  every figure, date and name of a text, as it is read
`;
