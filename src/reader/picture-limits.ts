/** What a picture may be at most, wherever it comes from. */
export const pictureLimits = {
  /** Bytes that no picture may have more than. */
  bytes: 2_000_000,
  /** Bytes from which somebody should make it smaller. */
  heavy: 300_000,
  /** Pixels of its longer side: a file of few bytes can still be a picture that fills all memory. */
  side: 6000,
} as const;
