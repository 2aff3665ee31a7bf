export const exceptions: readonly { words: string; reason: string }[] = [];
