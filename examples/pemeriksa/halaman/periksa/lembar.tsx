import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LembarHalaman, SelTerkait } from '../../pesan.js';
import type { Pekerja } from '../pekerja.js';

/** What a cell is to the findings. */
export type WarnaSel = 'galat' | 'peringatan' | 'catatan' | 'terkait' | 'ikut' | 'atau';

interface Sifat {
  readonly pekerja: Pekerja;
  readonly ke: number;
  readonly lembar: LembarHalaman;
  /** By `baris,kolom`. */
  readonly warna: ReadonlyMap<string, WarnaSel>;
  /** The cell to bring into sight; a new object each time it is asked for. */
  readonly tuju: Pick<SelTerkait, 'baris' | 'kolom'> | null;
}

const TINGGI = 26;
/** Rows are asked for in blocks, and blocks around what is seen are kept. */
const BLOK = 100;
const LEBIH = 10;
const LEBAR_TERKECIL = 5;
const LEBAR_TERBESAR = 42;
const KOLOM_TERBANYAK = 300;
/** The column of row numbers stays in sight. */
const TEPI = 60;

/** A cell of a figure, which stands at the right. */
const ANGKA = /^[(−+-]?(?:Rp\.? ?)?\d[\d.,]*\)? ?%?$/;

const huruf = (n: number): string =>
  n <= 0 ? '' : huruf(Math.floor((n - 1) / 26)) + String.fromCharCode(65 + ((n - 1) % 26));

const KATA: Readonly<Record<WarnaSel, string>> = {
  galat: 'salah',
  peringatan: 'perlu dilihat',
  catatan: 'catatan',
  terkait: 'dihitung dari ini',
  ikut: 'ikut salah',
  atau: 'mungkin ini',
};

/** A sheet as it looks, of which only the rows in sight are there. */
export function TampilanLembar({ pekerja, ke, lembar, warna, tuju }: Sifat) {
  const bingkai = useRef<HTMLDivElement>(null);
  const [blok, aturBlok] = useState<ReadonlyMap<number, readonly (readonly string[])[]>>(new Map());
  const [pandang, aturPandang] = useState({ atas: 0, tinggi: 400 });
  const teks = lembar.jenis === 'teks';
  const kolom = Math.min(lembar.kolom, KOLOM_TERBANYAK);
  useEffect(() => aturBlok(new Map()), [ke, lembar]);

  const dari = teks ? 0 : Math.max(0, Math.floor(pandang.atas / TINGGI) - LEBIH);
  const sampai = teks
    ? Math.min(lembar.baris, 500)
    : Math.min(lembar.baris, Math.ceil((pandang.atas + pandang.tinggi) / TINGGI) + LEBIH);

  useEffect(() => {
    let lewat = false;
    for (let b = Math.floor(dari / BLOK); b * BLOK < sampai; b += 1) {
      if (blok.has(b)) continue;
      pekerja.minta('baris', { lembar: ke, dari: b * BLOK + 1, sampai: (b + 1) * BLOK + 1 }).then(
        (isi) => {
          if (!lewat) aturBlok((lama) => new Map(lama).set(b, isi));
        },
        () => undefined,
      );
    }
    return () => {
      lewat = true;
    };
  }, [dari, sampai, ke, blok, pekerja]);

  const lebar = useMemo(() => {
    const hasil = Array.from({ length: kolom }, () => LEBAR_TERKECIL);
    for (const isi of blok.values()) {
      for (const b of isi)
        b.forEach((s, k) => {
          if (k < kolom) hasil[k] = Math.min(LEBAR_TERBESAR, Math.max(hasil[k] ?? 0, s.length + 3));
        });
    }
    return hasil;
  }, [blok, kolom]);

  const ukur = useCallback(() => {
    const b = bingkai.current;
    if (b) aturPandang({ atas: b.scrollTop, tinggi: b.clientHeight });
  }, []);
  useEffect(() => {
    ukur();
    const b = bingkai.current;
    if (!b) return;
    const pengamat = new ResizeObserver(ukur);
    pengamat.observe(b);
    return () => pengamat.disconnect();
  }, [ukur]);

  useEffect(() => {
    const b = bingkai.current;
    if (!tuju || !b) return;
    if (!teks) {
      const atas = (tuju.baris - 1) * TINGGI;
      if (atas < b.scrollTop || atas > b.scrollTop + b.clientHeight - 3 * TINGGI)
        b.scrollTop = Math.max(0, atas - b.clientHeight / 3);
      ukur();
    }
    // The cell is there once its rows are drawn. Only this frame scrolls, never the page.
    const jam = setTimeout(() => {
      const sel = b.querySelector<HTMLElement>(`[data-sel="${tuju.baris},${teks ? 1 : tuju.kolom}"]`);
      if (!sel) return;
      if (teks) b.scrollTop = Math.max(0, sel.offsetTop - b.clientHeight / 3);
      else if (sel.offsetLeft < b.scrollLeft + TEPI || sel.offsetLeft + sel.offsetWidth > b.scrollLeft + b.clientWidth)
        b.scrollLeft = Math.max(0, sel.offsetLeft - b.clientWidth / 2);
    }, 60);
    return () => clearTimeout(jam);
  }, [tuju, teks, ukur]);

  const baris: preact.JSX.Element[] = [];
  for (let r = dari; r < sampai; r += 1) {
    const isi = blok.get(Math.floor(r / BLOK))?.[r % BLOK];
    baris.push(
      <tr key={r} style={teks ? undefined : { height: `${TINGGI}px` }}>
        <th scope="row">{r + 1}</th>
        {Array.from({ length: kolom }, (_, k) => {
          const kunci = `${r + 1},${k + 1}`;
          // In a text the place is the character, and its line is marked.
          const w = teks ? warnaBaris(warna, r + 1) : warna.get(kunci);
          const s = isi?.[k] ?? '';
          const dituju = tuju?.baris === r + 1 && (teks || tuju.kolom === k + 1);
          return (
            <td
              key={kunci}
              data-sel={kunci}
              class={[w, dituju && 'dituju', ANGKA.test(s) && 'angka'].filter(Boolean).join(' ') || undefined}
              title={teks || s.length < 12 ? undefined : s}
            >
              {s}
              {w && <span class="hanya-dengar"> ({KATA[w]})</span>}
            </td>
          );
        })}
      </tr>,
    );
  }
  const lebarSemua = lebar.reduce((n, l) => n + l, 6);
  return (
    <section
      ref={bingkai}
      class={`lembar${teks ? ' teks' : ''}`}
      onScroll={ukur}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={`Isi ${lembar.nama}`}
    >
      <table style={teks ? undefined : { width: `${lebarSemua}ch` }} aria-rowcount={lembar.baris}>
        {!teks && (
          <colgroup>
            <col style={{ width: '6ch' }} />
            {lebar.map((l, k) => (
              <col key={k} style={{ width: `${l}ch` }} />
            ))}
          </colgroup>
        )}
        {!teks && (
          <thead>
            <tr>
              <th scope="col">
                <span class="hanya-dengar">baris</span>
              </th>
              {lebar.map((_, k) => (
                <th scope="col" key={k}>
                  {huruf(k + 1)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {dari > 0 && <Jarak baris={dari} />}
          {baris}
          {sampai < lembar.baris && !teks && <Jarak baris={lembar.baris - sampai} />}
        </tbody>
      </table>
    </section>
  );
}

/** The room of rows that are out of sight. */
const Jarak = ({ baris }: { baris: number }) => (
  <tr style={{ height: `${baris * TINGGI}px` }}>
    <td class="jarak" />
  </tr>
);

const GAWAT: readonly WarnaSel[] = ['galat', 'peringatan', 'catatan', 'terkait', 'ikut', 'atau'];

function warnaBaris(warna: ReadonlyMap<string, WarnaSel>, baris: number): WarnaSel | undefined {
  let terbaik: WarnaSel | undefined;
  for (const [kunci, w] of warna) {
    if (kunci.startsWith(`${baris},`) && (!terbaik || GAWAT.indexOf(w) < GAWAT.indexOf(terbaik))) terbaik = w;
  }
  return terbaik;
}
