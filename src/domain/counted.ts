/** A number with the word for what is counted: “1 link”, “2 links”. Give the plural where it is not the word and an s. */
export const counted = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
