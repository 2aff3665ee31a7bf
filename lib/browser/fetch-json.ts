/** Fetches JSON; what it holds is for the caller to check. */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for ${address}`);
  return response.json();
}

/** Says whether JSON has the given form: a file comes from the same build as the module, so its word for its form is enough. */
export function hasForm(file: unknown, form: string): boolean {
  return typeof file === "object" && file !== null && "form" in file && file.form === form;
}
