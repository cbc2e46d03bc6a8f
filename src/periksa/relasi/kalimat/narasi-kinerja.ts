import { ratakan } from '../../../tabel/tiap.js';
import type { Fakta } from '../../fakta/fakta.js';
import type { KalimatKinerja, PeranKalimat } from '../../fakta/kalimat-kinerja.js';
import { memuatFrasa } from '../../fakta/kata.js';
import { samaCetak } from '../../fakta/sama-cetak.js';
import { kunciLabel, type Pernyataan } from '../../fakta/subjek.js';
import { dilantai, dipatok } from '../batas-umum.js';
import { putuskan, terpenuhi } from '../konsistensi.js';
import { kataMakinRendah } from '../polarisasi.js';
import { type Relasi, type RelasiLurus, type RelasiRumus, samakan } from '../relasi.js';
import { daftarAturanRasio } from '../sebaris/aturan-rasio.js';
import { digitBerarti } from '../sekali-ketik.js';
import { sekaliSelip } from '../ubahan-digit.js';

/** So many digits of an achievement come near to another one by no chance. */
const DIGIT = 4;

/** The rules of capaian from a target and what came of it, the most usual first. */
const ATURAN = daftarAturanRasio.filter(
  ({ rumus, hasil, masukan }) =>
    rumus.satuan === 'persen' &&
    hasil.includes('capaian') &&
    masukan[0]?.[1] === 'target' &&
    masukan[1]?.[1] === 'realisasi',
);

/** What binds the sentences on performance: their own arithmetic, and the rows of the tables that they name. */
export function relasiKalimat(kalimat: readonly KalimatKinerja[], pernyataan: readonly Pernyataan[]): Relasi[] {
  const bernama = perKunci(pernyataan);
  return ratakan(kalimat, (k) => {
    const milik = barisnya(k, bernama);
    const dariTabel = k.tahunIni ? samaDenganTabel(k, milik) : [];
    const bersaksi = (['target', 'realisasi'] as const).every((peran) => sepakat(k, peran, milik));
    const sendiri = hitunganSendiri(k, bersaksi, sepakat(k, 'capaian', milik));
    return sendiri === null ? dariTabel : [sendiri, ...dariTabel];
  });
}

/** Achievement from the target and the result of the same sentence, by whichever rule gives it; one that its table prints too is the table's to be judged. */
function hitunganSendiri({ angka, teks }: KalimatKinerja, kuat: boolean, tertabel: boolean): RelasiRumus | null {
  const [T, R, hasil] = [angka.get('target'), angka.get('realisasi'), angka.get('capaian')];
  if (T === undefined || R === undefined || hasil === undefined) return null;
  const calon = menurutAturan(T, R, hasil, kuat);
  const berlaku = calon.find((r) => putuskan(r)?.status !== 'tidak');
  if (berlaku !== undefined) return berlaku;
  // The table prints all three: whatever rule, limit or conversion made one of the others, its own row and notes show it.
  if ((kuat && tertabel) || dilantai(hasil, calon)) return null;
  // `75 persen dari target 40 persen, hasilnya 30 persen`: of two percentages the words may say either.
  const terbalik = R.persen && hasil.persen ? menurutAturan(T, hasil, R, false).find(terpenuhi) : undefined;
  if (terbalik !== undefined) return terbalik;
  if (tertabel && dipatok(hasil, calon)) return null;
  const rendah = kataMakinRendah(teks);
  const utama = calon[ATURAN.findIndex((a) => (a.minimize === true) === rendah)] as RelasiRumus;
  const r = { ...utama, lain: calon.filter((x) => x !== utama).slice(0, 3) };
  // What one slip makes of another figure was not misread.
  return kuat || digitBerarti(hasil) < DIGIT || !sekaliSelip(r) ? r : { ...r, kuat: true, ragu: false };
}

/** What each rule says of the three. */
const menurutAturan = (T: Fakta, R: Fakta, hasil: Fakta, kuat: boolean): RelasiRumus[] =>
  ATURAN.filter((a) => a.targetNegatif !== true || T.nilai.isNegative()).map(
    ({ rumus }): RelasiRumus => ({
      bentuk: 'rumus',
      jenis: 'narasi',
      rumus,
      hasil,
      masukan: [
        { lambang: 'T', fakta: [T] },
        { lambang: 'R', fakta: [R] },
      ],
      // A sentence can be misread; without a table that says the same a break is a warning at most.
      kuat,
      ragu: !kuat,
    }),
  );

/** Statements on performance by the words of what they are on. */
type PerKunci = ReadonlyMap<string, readonly Pernyataan[]>;

function perKunci(pernyataan: readonly Pernyataan[]): PerKunci {
  const hasil = new Map<string, Pernyataan[]>();
  for (const p of pernyataan) {
    if (!p.kunci.includes(' ') || p.kunci.includes('#') || p.fakta.length !== 1) continue;
    const ada = hasil.get(p.kunci);
    if (ada === undefined) hasil.set(p.kunci, [p]);
    else ada.push(p);
  }
  return hasil;
}

/** What the tables state of the indicator that a sentence names: the one with the most words; nothing where it names two. */
function barisnya({ teks, tahun }: KalimatKinerja, bernama: PerKunci): readonly Pernyataan[] {
  const kata = kunciLabel(teks).split(' ');
  const dimuat = [...bernama]
    .map(([kunci, p]) => ({ frasa: kunci.split(' '), p }))
    .filter((x) => memuatFrasa(kata, x.frasa));
  const [satu, lain] = dimuat.filter((a) => !dimuat.some((b) => b !== a && memuatFrasa(b.frasa, a.frasa)));
  if (satu === undefined || lain !== undefined) return [];
  return satu.p.filter((p) => tahun === null || p.tahun === null || p.tahun === tahun);
}

/** A percentage called capaian may be the result itself, where that is a percentage. */
const SEPERAN: Readonly<Record<PeranKalimat, readonly string[]>> = {
  target: ['target'],
  realisasi: ['realisasi', 'capaian'],
  capaian: ['capaian', 'realisasi'],
};

/** Whether a table prints a figure of the sentence too. */
function sepakat({ angka }: KalimatKinerja, peran: PeranKalimat, milik: readonly Pernyataan[]): boolean {
  const f = angka.get(peran);
  return f !== undefined && milik.some((p) => p.peran === peran && p.fakta.some((x) => samaCetak(f, x)));
}

/** The figures of a sentence against the rows that it names, where all of these print the same and not what it says. */
function samaDenganTabel({ angka }: KalimatKinerja, milik: readonly Pernyataan[]): RelasiLurus[] {
  return ratakan([...angka], ([peran, hasil]) => {
    const calon = ratakan(
      milik.filter((p) => p.peran === peran),
      (p) => p.fakta,
    );
    const [acuan, ...lain] = calon;
    if (acuan === undefined || lain.some((x) => !samaCetak(acuan, x))) return [];
    if (milik.some((p) => SEPERAN[peran].includes(p.peran) && p.fakta.some((x) => samaCetak(hasil, x)))) return [];
    return [samakan(hasil, acuan)];
  });
}
