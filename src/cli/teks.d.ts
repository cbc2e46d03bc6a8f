/** A Markdown file imported as its text; tsup embeds it. */
declare module '*.md' {
  const teks: string;
  export default teks;
}
