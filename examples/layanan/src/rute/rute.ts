import type { z } from 'zod';
import type { JenisMasalah } from '../masalah.js';
import type { Pool } from '../simpan/kolam.js';

/** What a handler gets: parsed and checked. */
export interface Permintaan {
  readonly kolam: Pool;
  readonly barisTerbanyak: number;
  readonly parameter: Readonly<Record<string, string>>;
  readonly kueri: Readonly<Record<string, unknown>>;
  readonly badan: unknown;
  /** The version that the caller last saw; null where the request does not say. */
  readonly ifMatch: string | null;
  readonly alamat: string;
}

export interface Jawaban {
  readonly status: number;
  readonly badan?: unknown;
  readonly kepala?: Readonly<Record<string, string>>;
}

/** One operation, from which both the server and its OpenAPI document are made, so that they cannot differ. */
export interface Rute {
  readonly metode: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** As OpenAPI writes it: `/laporan/{id}`. */
  readonly jalur: string;
  readonly id: string;
  readonly ringkas: string;
  readonly kueri?: z.ZodObject;
  readonly badan?: z.ZodType;
  /** The table that a row in the body belongs to, for naming faults. */
  readonly tabel?: string;
  /** `wajib`: a write over something must say which version it saw. */
  readonly ifMatch?: 'wajib' | 'boleh';
  readonly terbuka?: boolean;
  readonly jawaban: readonly { readonly status: number; readonly arti: string; readonly skema?: z.ZodType | string }[];
  readonly masalah: readonly JenisMasalah[];
  readonly tangani: (p: Permintaan) => Promise<Jawaban>;
}
