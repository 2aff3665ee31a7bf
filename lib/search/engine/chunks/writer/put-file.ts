/** Takes a file of the index; the writer goes on when the promise is kept. */
export type PutFile = (name: string, content: Uint8Array) => Promise<void>;
