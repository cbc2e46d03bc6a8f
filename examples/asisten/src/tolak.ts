/** What an assistant is told instead of a result: one plain Indonesian sentence, and what to do. */
export class Tolak extends Error {}
