import { dariBasis91 } from '../basis91.mjs';

/** What stands packed in an element of the page, so that the page is one file and a third the size. */
export async function terkemas(id: string): Promise<Blob> {
  const isi = document.getElementById(id)?.textContent ?? '';
  const aliran = new Blob([dariBasis91(isi)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(aliran).blob();
}
