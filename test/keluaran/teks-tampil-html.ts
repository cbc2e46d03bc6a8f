const ENTITAS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The text that a reader of an HTML fragment sees; a block or a cell is parted from the next by a space. */
export const teksTampil = (html: string): string =>
  html
    .replace(/<\/?(?:strong|em|code|del|a)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, nama: string) => ENTITAS[nama] as string);
