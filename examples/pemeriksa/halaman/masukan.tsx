import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Sifat {
  readonly aktif: boolean;
  readonly ringkas: boolean;
  readonly banyak: boolean;
  readonly terima: string;
  readonly judul: string;
  readonly keterangan: ComponentChildren;
  readonly pilih: (berkas: readonly File[]) => void;
}

/** Where files are dropped or chosen; one line once there is something to see. A file may be dropped anywhere on the page. */
export function Masukan({ aktif, ringkas, banyak, terima, judul, keterangan, pilih }: Sifat) {
  const masukan = useRef<HTMLInputElement>(null);
  const [diAtas, aturDiAtas] = useState(false);
  // Before the next event, not after the next frame: what is dropped once the tab has changed is not for this one.
  useLayoutEffect(() => {
    if (!aktif) return;
    const seret = (e: DragEvent) => aturDiAtas(berisiBerkas(e));
    const pergi = (e: DragEvent) => {
      if (e.relatedTarget === null) aturDiAtas(false);
    };
    const jatuh = (e: DragEvent) => {
      aturDiAtas(false);
      const berkas = [...(e.dataTransfer?.files ?? [])];
      if (berkas.length > 0) pilih(berkas);
    };
    document.addEventListener('dragover', seret);
    document.addEventListener('dragleave', pergi);
    document.addEventListener('drop', jatuh);
    return () => {
      document.removeEventListener('dragover', seret);
      document.removeEventListener('dragleave', pergi);
      document.removeEventListener('drop', jatuh);
    };
  }, [aktif, pilih]);
  return (
    <div class={`masukan${ringkas ? ' ringkas' : ''}${diAtas ? ' di-atas' : ''}`}>
      {!ringkas && <p class="judul-masukan">{judul}</p>}
      <button type="button" onClick={() => masukan.current?.click()}>
        {ringkas ? 'Berkas lain' : 'Pilih berkas'}
      </button>
      <input
        ref={masukan}
        type="file"
        hidden
        multiple={banyak}
        accept={terima}
        aria-label={judul}
        onChange={(e) => {
          const berkas = [...(e.currentTarget.files ?? [])];
          // The same file chosen again is a choice too.
          e.currentTarget.value = '';
          if (berkas.length > 0) pilih(berkas);
        }}
      />
      {!ringkas && <p class="keterangan">{keterangan}</p>}
    </div>
  );
}

const berisiBerkas = (e: DragEvent): boolean => e.dataTransfer?.types.includes('Files') ?? false;

/** A file dropped where nobody takes it would be opened in place of the page, with all that is on it. */
export function tahanJatuhan(): void {
  for (const jenis of ['dragover', 'drop'] as const)
    document.addEventListener(jenis, (e) => {
      if (berisiBerkas(e)) e.preventDefault();
    });
}
