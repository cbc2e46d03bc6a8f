/** Geometric means in PHP, which are no fractions: enclosed by whole roots as closely as a print needs. Only files that have one hold this. */
export const PHP_AKAR = String.raw`
/**
 * Bilangan p + q × isi^(1/n) yang bukan pecahan, seperti rata-rata ukur. Diapit dua pecahan, serapat yang diperlukan cetakannya; karena bukan pecahan ia
 * tidak pernah tepat di batas atau seri.
 *
 * @internal
 */
final class Akar
{
    /** Digit yang dicoba berturut-turut. */
    private const KETELITIAN = [60, 120, 240, 480, 900];
    /** Di atas ini bilangannya terlalu panjang. */
    private const AKAR_TERBESAR = 256;
    private const PANGKAT_TERBANYAK = 2048;

    /** @param list<array{Pecahan, Pecahan}>|null $faktor dasar dan pangkatnya, selama masih hasil kali pangkat */
    private function __construct(
        private Pecahan $p,
        private Pecahan $q,
        private Pecahan $isi,
        private int $n,
        private ?array $faktor,
    ) {
    }

    /**
     * Rata-rata ukur, berbobot atau tidak, dengan langkahnya.
     *
     * @param \Closure(int): Nilai $tiap
     * @param \Closure(int): Nilai $bobot
     */
    public static function rataRataUkur(Penghitung $h, int $banyak, \Closure $tiap, \Closure $bobot, bool $seragam): Nilai
    {
        $butir = Penghitung::tiap($banyak, $tiap);
        $w = Penghitung::tiap($banyak, $bobot);
        $tanda = static fn (array $x): array => \array_map(static fn (Nilai $n): int => $n->angka->tanda(), $x);
        $alasan = match (true) {
            $banyak === 0 => 'tidak-ada-yang-terukur',
            \in_array(-1, $tanda($w), true) => 'bobot-negatif',
            \in_array(-1, $tanda($butir), true) => 'nilai-tidak-positif',
            !\in_array(1, $tanda($w), true) => 'bobot-nol',
            default => null,
        };
        if ($alasan !== null) {
            throw new TakTerhitung($alasan);
        }
        $ambil = static fn (Nilai $n): Pecahan => $n->angka;
        $angka = self::rata(\array_map($ambil, $butir), \array_map($ambil, $w));
        $kali = \array_map(
            static fn (Nilai $x, Nilai $y): string => Penghitung::kurung($x, $x->kuat < 3) . ($seragam ? '' : '^' . Penghitung::kurung($y, $y->kuat < 3)),
            $butir,
            $w,
        );
        $pangkat = $seragam ? Pecahan::formatBulatan((string) $banyak, 0) : 'Σ bobot';
        return $h->catat('rata-rata-ukur', '; ', [...$butir, ...$w], $angka, "akar pangkat $pangkat dari (" . Penghitung::sambung($kali, ' × ') . ')', 3);
    }

    /**
     * @param list<Pecahan> $nilai
     * @param list<Pecahan> $bobot
     */
    private static function rata(array $nilai, array $bobot): Pecahan|self
    {
        $total = Pecahan::jumlahkan($bobot);
        $faktor = [];
        foreach ($nilai as $i => $x) {
            if ($bobot[$i]->nol()) {
                continue;
            }
            if ($x->nol()) {
                return $x;
            }
            $faktor[] = [$x, $bobot[$i]->bagi($total)];
        }
        return self::hasilKali($faktor);
    }

    /**
     * Hasil kali pangkat; pecahan bila memang pecahan.
     *
     * @param list<array{Pecahan, Pecahan}> $faktor
     */
    private static function hasilKali(array $faktor): Pecahan|self
    {
        $n = 1;
        foreach ($faktor as [, $pangkat]) {
            $v = $pangkat->keTeks()['penyebut'];
            $n = \strlen($v) > 3 ? self::AKAR_TERBESAR + 1 : \intdiv($n, (int) Bulat::fpb((string) $n, $v)) * (int) $v;
            if ($n > self::AKAR_TERBESAR) {
                throw new ArgumenTidakSah('rata-rata ukur: nilai atau bobotnya menuntut akar di atas pangkat ' . self::AKAR_TERBESAR . '; hitung dengan pustaka lkjip.');
            }
        }
        [$atas, $bawah, $banyak] = ['1', '1', 0];
        foreach ($faktor as [$dasar, $pangkat]) {
            ['pembilang' => $u, 'penyebut' => $v] = $pangkat->keTeks();
            $kuasa = (int) $u * \intdiv($n, (int) $v);
            ['pembilang' => $a, 'penyebut' => $b] = $dasar->keTeks();
            $banyak += $kuasa;
            if ($banyak > self::PANGKAT_TERBANYAK) {
                throw new ArgumenTidakSah('rata-rata ukur: bilangannya terlalu panjang; hitung dengan pustaka lkjip.');
            }
            $atas = Bulat::kali($atas, self::pangkat($a, $kuasa));
            $bawah = Bulat::kali($bawah, self::pangkat($b, $kuasa));
        }
        ['pembilang' => $a, 'penyebut' => $b] = Pecahan::dari($atas, $bawah)->keTeks();
        [$x, $y] = [self::akarKeBawah($a, $n), self::akarKeBawah($b, $n)];
        if (self::pangkat($x, $n) === $a && self::pangkat($y, $n) === $b) {
            return Pecahan::dari($x, $y);
        }
        return new self(Pecahan::dari('0'), Pecahan::dari('1'), Pecahan::dari($a, $b), $n, $faktor);
    }

    private static function pangkat(string $x, int $n): string
    {
        $hasil = '1';
        for (; $n > 0; $n >>= 1) {
            if ($n & 1) {
                $hasil = Bulat::kali($hasil, $x);
            }
            $x = $n > 1 ? Bulat::kali($x, $x) : $x;
        }
        return $hasil;
    }

    /** Akar bulat ke bawah dari bilangan di atas 0, dengan langkah Newton dari taksiran yang tidak di bawahnya. */
    private static function akarKeBawah(string $x, int $n): string
    {
        if ($n === 1) {
            return $x;
        }
        $langkah = static fn (string $y): string => Bulat::bagi(Bulat::tambah(Bulat::kali((string) ($n - 1), $y), Bulat::bagi($x, self::pangkat($y, $n - 1))[0]), (string) $n)[0];
        $depan = \substr($x, 0, 15);
        $log = (\log10((float) $depan) + \strlen($x) - \strlen($depan)) / $n;
        $utuh = (int) \floor($log);
        $kasar = (string) (int) \ceil(10 ** ($log - $utuh) * 1e12 * (1 + 1e-9));
        $tebakan = $utuh >= 12 ? Bulat::geser($kasar, $utuh - 12) : Bulat::tambah(Bulat::bagi($kasar, Bulat::geser('1', 12 - $utuh))[0], '1');
        $y = $langkah($tebakan);
        while (true) {
            $z = $langkah($y);
            if (Bulat::banding($z, $y) >= 0) {
                return $y;
            }
            $y = $z;
        }
    }

    /** @return array{Pecahan, Pecahan} bawah dan atas */
    private function apit(int $digit): array
    {
        ['pembilang' => $a, 'penyebut' => $b] = $this->isi->keTeks();
        $akar = self::akarKeBawah(Bulat::bagi(Bulat::geser($a, $digit * $this->n), $b)[0], $this->n);
        $skala = Bulat::geser('1', $digit);
        $ujung = fn (string $x): Pecahan => $this->p->tambah($this->q->kali(Pecahan::dari($x, $skala)));
        $hasil = [$ujung($akar), $ujung(Bulat::tambah($akar, '1'))];
        return $this->q->tanda() < 0 ? \array_reverse($hasil) : $hasil;
    }

    /**
     * Yang dikatakan kedua ujung apitan.
     *
     * @param \Closure(Pecahan): string $baca
     */
    private function pastikan(\Closure $baca): string
    {
        $hasil = '';
        foreach (self::KETELITIAN as $digit) {
            [$bawah, $atas] = $this->apit($digit);
            $hasil = $baca($atas);
            if ($baca($bawah) === $hasil) {
                break;
            }
        }
        return $hasil;
    }

    public function nol(): bool
    {
        return false;
    }

    public function tanda(): int
    {
        return $this->banding(Pecahan::dari('0'));
    }

    public function banding(Pecahan $x): int
    {
        foreach (self::KETELITIAN as $digit) {
            [$bawah, $atas] = $this->apit($digit);
            if ($bawah->banding($x) > 0) {
                return 1;
            }
            if ($atas->banding($x) < 0) {
                return -1;
            }
        }
        return 0;
    }

    public function tambah(Pecahan $x): self
    {
        return new self($this->p->tambah($x), $this->q, $this->isi, $this->n, null);
    }

    public function kurang(Pecahan $x): self
    {
        return new self($this->p->kurang($x), $this->q, $this->isi, $this->n, null);
    }

    public function kali(Pecahan $x): Pecahan|self
    {
        return $this->kelipatan($x, $this->berfaktor($x) ? [...$this->faktor, [$x, Pecahan::dari('1')]] : null);
    }

    /** $x bukan 0. */
    public function bagi(Pecahan $x): Pecahan|self
    {
        $kebalikan = Pecahan::dari('1')->bagi($x);
        return $this->kelipatan($kebalikan, $this->berfaktor($x) ? [...$this->faktor, [$x, Pecahan::dari('-1')]] : null);
    }

    /** Pecahan di depan bilangan ini. */
    public function setelah(string $operasi, Pecahan $x): Pecahan|self
    {
        return match ($operasi) {
            'tambah' => $this->tambah($x),
            'kurang' => new self($x->kurang($this->p), $this->q->kali(Pecahan::dari('-1')), $this->isi, $this->n, null),
            'kali' => $this->kelipatan($x, $this->berfaktor($x) ? [[$x, Pecahan::dari('1')], ...$this->faktor] : null),
        };
    }

    private function berfaktor(Pecahan $x): bool
    {
        return $this->faktor !== null && $x->tanda() > 0;
    }

    /** @param list<array{Pecahan, Pecahan}>|null $faktor */
    private function kelipatan(Pecahan $x, ?array $faktor): Pecahan|self
    {
        return $x->nol() ? $x : new self($this->p->kali($x), $this->q->kali($x), $this->isi, $this->n, $faktor);
    }

    public function bulatkan(int $desimal, string $mode): string
    {
        return $this->pastikan(static fn (Pecahan $x): string => $x->bulatkan($desimal, $mode));
    }

    public function teksDesimal(): string
    {
        return $this->pastikan(static fn (Pecahan $x): string => $x->teksDesimal());
    }

    public function teks(int $penuh = 6, int $potong = 4): string
    {
        return Pecahan::formatBulatan($this->bulatkan($potong, 'potong'), $potong) . '…';
    }

    /** @return list<array{dasar: string, pangkat: string}>|null */
    public function faktor(): ?array
    {
        return $this->faktor === null ? null : \array_map(static fn (array $f): array => ['dasar' => $f[0]->cetak(), 'pangkat' => $f[1]->cetak()], $this->faktor);
    }
}
`;
