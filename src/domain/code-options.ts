/**
 * How codes are drawn, for whoever draws them: still read where up to 15% of one is dirty or torn, with the four empty
 * modules around it that ISO/IEC 18004 asks for.
 */
export const codeOptions = { ecc: 'M', border: 4 } as const;
