// Zod asks whether code may be made from text, which the policy of the page reports as an attempt to do so. Imported before all else.
(globalThis as { __zod_globalConfig?: { jitless: boolean } }).__zod_globalConfig = { jitless: true };
