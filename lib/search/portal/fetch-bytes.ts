/** Fetches the bytes at an address; throws where there is no such file. */
export async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}
