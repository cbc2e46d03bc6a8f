/** So many answers are kept; a run of mutants asks for thousands. */
const TERBANYAK = 48;

/**
 * Asks the same only once: a database that is empty at the beginning gives the same answer again. So every test may write its query itself, which is
 * where mutation testing looks for what it covers.
 */
export function ingat<A extends readonly unknown[], T>(tanya: (...isi: A) => Promise<T>): (...isi: A) => Promise<T> {
  const jawaban = new Map<string, Promise<T>>();
  return (...isi) => {
    const kunci = JSON.stringify(isi);
    const ada = jawaban.get(kunci);
    const hasil = ada ?? tanya(...isi);
    // What was asked for last goes last.
    jawaban.delete(kunci);
    jawaban.set(kunci, hasil);
    const [tertua] = jawaban.keys();
    if (jawaban.size > TERBANYAK && tertua !== undefined) jawaban.delete(tertua);
    return hasil;
  };
}
