/** The letter under which a title stands in an A to Z, without its accent. What begins with none stands under the numbers. */
export const letterOf = (title: string): string => /[A-Z]/.exec(title[0]?.normalize('NFD').toUpperCase() ?? '')?.[0] ?? '0–9';

/** What stands for a letter in an address. */
export const letterId = (letter: string): string => (letter === '0–9' ? 'numbers' : letter.toLowerCase());
