/** A Proxy that was revoked: every look at it throws an error of the engine. */
export function tercabut(isi: object = {}): never {
  const { proxy, revoke } = Proxy.revocable(isi, {});
  revoke();
  return proxy as never;
}

/** What throws an error of the caller when the field is read. */
export const melempar = <T extends object>(isi: T, bidang: PropertyKey): T =>
  Object.defineProperty(isi, bidang, {
    enumerable: true,
    get() {
      throw new RangeError('dari pemanggil');
    },
  });
