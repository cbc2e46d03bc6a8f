import { Transform, type TransformCallback } from 'node:stream';

/** Bytes of one message. */
const TERBANYAK = 4 * 1024 * 1024;
const EKOR = 300;
const TITIK_AKHIR = 0x0a;

/**
 * Lets lines through up to a size. Of a longer one only the end is kept, where clients write the number of their request, so that it can be answered with a
 * fault; the SDK would stop listening altogether.
 */
export class BarisTerlaluPanjang extends Transform {
  #bagian: Buffer[] = [];
  #panjang = 0;

  constructor(private readonly jawab: (teks: string) => void) {
    super();
  }

  override _transform(potong: Buffer, _sandi: string, selesai: TransformCallback): void {
    let mulai = 0;
    for (let i = potong.indexOf(TITIK_AKHIR); i >= 0; i = potong.indexOf(TITIK_AKHIR, mulai)) {
      this.#tambah(potong.subarray(mulai, i + 1));
      this.#kirim();
      mulai = i + 1;
    }
    this.#tambah(potong.subarray(mulai));
    selesai();
  }

  #tambah(potong: Buffer): void {
    this.#panjang += potong.length;
    this.#bagian.push(potong);
    if (this.#panjang > TERBANYAK) this.#bagian = [Buffer.concat(this.#bagian).subarray(-EKOR)];
  }

  #kirim(): void {
    const isi = Buffer.concat(this.#bagian);
    const terlaluPanjang = this.#panjang > TERBANYAK;
    this.#bagian = [];
    this.#panjang = 0;
    if (!terlaluPanjang) {
      this.push(isi);
      return;
    }
    const id = /"id"\s*:\s*(\d{1,15}|"[\w-]{1,100}")[^"{}[\]]*\}\s*$/.exec(isi.toString('latin1'))?.[1] ?? 'null';
    const message = `permintaan melebihi ${TERBANYAK / 1024 / 1024} MB; taruh berkasnya di folder yang diizinkan dan sebut namanya`;
    this.jawab(`{"jsonrpc":"2.0","id":${id},"error":{"code":-32600,"message":${JSON.stringify(message)}}}`);
  }
}
