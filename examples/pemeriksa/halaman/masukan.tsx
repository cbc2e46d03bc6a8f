import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface Sifat {
  readonly ringkas: boolean;
  readonly banyak: boolean;
  readonly terima: string;
  readonly judul: string;
  readonly keterangan: ComponentChildren;
  readonly pilih: (berkas: readonly File[]) => void;
}

/** Where files are dropped or chosen; one line once there is something to see. */
export function Masukan({ ringkas, banyak, terima, judul, keterangan, pilih }: Sifat) {
  const masukan = useRef<HTMLInputElement>(null);
  const [diAtas, aturDiAtas] = useState(false);
  const jatuh = (e: DragEvent) => {
    e.preventDefault();
    aturDiAtas(false);
    pilih([...(e.dataTransfer?.files ?? [])]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has no keyboard; the button beside it does the same
    <div
      class={`masukan${ringkas ? ' ringkas' : ''}${diAtas ? ' di-atas' : ''}`}
      onDragOver={(e) => {
        e.preventDefault();
        aturDiAtas(true);
      }}
      onDragLeave={() => aturDiAtas(false)}
      onDrop={jatuh}
    >
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
          const { files } = e.currentTarget;
          pilih([...(files ?? [])]);
          // The same file chosen again is a choice too.
          e.currentTarget.value = '';
        }}
      />
      {!ringkas && <p class="keterangan">{keterangan}</p>}
    </div>
  );
}
