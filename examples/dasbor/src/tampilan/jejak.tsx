import { cariRumus, formatAngka, type Kutipan, keTeks } from 'lkjip';
import type { Besaran } from '../hitung/besaran.js';
import { kataSumber, sebab } from '../kata.js';
import { Rincian } from './bagian.js';

const ASAL: Readonly<Record<string, string>> = {
  bawaan: 'bawaan pustaka',
  pemanggil: 'pilihan dasbor ini',
  laporan: 'pilihan laporan',
  indikator: 'pilihan indikator',
};

/** How a figure was reached: formula, inputs, steps, policies, and what they rest on. */
export function HalamanJejak({ besaran, letak }: { besaran: Besaran; letak: string }) {
  const { hasil, nama, satuan, keterangan } = besaran;
  const { jejak, peringatan } = hasil;
  const rumus = cariRumus(jejak.rumus);
  return (
    <>
      <h1 tabIndex={-1}>Jejak: {nama}</h1>
      <p class="redup">{letak}</p>
      <section class="panel jejak">
        {hasil.status === 'terukur' ? (
          <p class="hasil">
            <span class="angka">
              {hasil.teks}
              <small> {satuan === '%' ? 'persen' : satuan}</small>
            </span>
          </p>
        ) : (
          <p class="hasil tak-terukur">
            Tidak terukur. <span>{sebab(hasil)}</span>
          </p>
        )}
        {jejak.teks !== null && <p class="hitungan">{ringkas(jejak.teks)}</p>}
        {keterangan && <p>{keterangan}</p>}
        <Rincian
          butir={[
            ['Rumus', rumus ? keTeks(rumus) : jejak.nama],
            ['Nama', `${jejak.nama} (${jejak.rumus})`],
            ...(hasil.status === 'terukur' && hasil.pecahan
              ? ([['Nilai tepat', pecahan(hasil.pecahan)]] as const)
              : []),
            ['Pembulatan', `${jejak.pembulatan.desimal} desimal, ${jejak.pembulatan.mode}; sekali, di akhir`],
          ]}
        />
      </section>
      <div class="dua-kolom">
        <section class="panel">
          <h2>Masukan</h2>
          <Masukan masukan={jejak.masukan} />
          {jejak.langkah.length > 0 && jejak.langkah.length <= TERPANJANG && (
            <>
              <h3>Langkah</h3>
              <ol class="langkah">
                {jejak.langkah.map((l, n) => (
                  <li key={n}>{l.teks}</li>
                ))}
              </ol>
            </>
          )}
        </section>
        <section class="panel">
          <h2>Sumber</h2>
          <Sumber kutipan={jejak.kutipan} />
          {jejak.kebijakan.length > 0 && (
            <>
              <h3>Kebijakan yang dipakai</h3>
              <ul class="polos">
                {jejak.kebijakan.map((k) => (
                  <li key={`${k.aturan} ${k.nilai}`}>
                    <code>{k.aturan}</code>: {k.nilai} <span class="redup">({ASAL[k.asal] ?? `preset ${k.asal}`})</span>
                    {k.kutipan && <Sumber kutipan={[k.kutipan]} />}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
      {peringatan.length > 0 && (
        <section class="panel">
          <h2>Perhatian</h2>
          <ul>
            {peringatan.map((p) => (
              <li key={p.pesan}>{p.pesan}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Longer computations and lists are cut in the middle: a sum of 400 lines is not read. */
const TERPANJANG = 60;
const HURUF_TERPANJANG = 900;

function ringkas(teks: string): string {
  if (teks.length <= HURUF_TERPANJANG) return teks;
  return `${teks.slice(0, HURUF_TERPANJANG - 200)} … ${teks.slice(-200)}`;
}

function pecahan({ pembilang, penyebut }: { pembilang: string; penyebut: string }): string {
  const teks = penyebut === '1' ? pembilang : `${pembilang} / ${penyebut}`;
  return teks.length > 120 ? `${teks.slice(0, 100)} … (${teks.length} angka)` : teks;
}

const tulis = (x: string | null): string =>
  x === null ? 'belum ada' : /^-?\d+(?:\.\d+)?$/.test(x) ? formatAngka(x) : x;

function Masukan({ masukan }: { masukan: Besaran['hasil']['jejak']['masukan'] }) {
  return (
    <Rincian
      butir={Object.entries(masukan).map(([nama, isi]) => {
        if (!Array.isArray(isi)) return [nama, tulis(isi as string | null)] as const;
        const awal = isi.slice(0, TERPANJANG).map(tulis).join('; ');
        return [`${nama} (${isi.length})`, isi.length > TERPANJANG ? `${awal}; …` : awal] as const;
      })}
    />
  );
}

function Sumber({ kutipan }: { kutipan: readonly Kutipan[] }) {
  return (
    <ul class="sumber">
      {kutipan.map(kataSumber).map((s) => (
        <li key={`${s.judul} ${s.tempat}`}>
          <cite>{s.judul}</cite>, {s.tempat}
          <span class="redup">
            {' '}
            ({s.kedudukan}
            {s.berlaku && `; ${s.berlaku}`})
          </span>
        </li>
      ))}
    </ul>
  );
}
