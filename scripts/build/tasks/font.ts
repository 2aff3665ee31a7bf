import subsetFont from "subset-font";

/** A font as it comes, the characters to cut it to, and the features and weights to keep. */
export interface Cut {
  font: Uint8Array;
  text: string;
  features: readonly string[];
  weights?: { min: number; max: number } | undefined;
}

/** Cuts a font to some characters, as WOFF2. */
export async function cut({ font, text, features, weights }: Cut): Promise<{ woff2: Uint8Array }> {
  const woff2 = await subsetFont(Buffer.from(font), text, {
    targetFormat: "woff2",
    keepFeatures: features,
    ...(weights === undefined ? {} : { variationAxes: { wght: weights.min === weights.max ? weights.min : weights } }),
  });
  return { woff2 };
}
