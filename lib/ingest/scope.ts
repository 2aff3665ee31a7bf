import type { Session } from "#lib/records/session";

/*
 * ## Panel 1                opens the scope of a session, with ::session{#panel-1 …} below it
 * ### On the slides         opens another within it, with ::account{of="harbour-3/panel-1"}
 * #### Buoys                is deeper, so that the account holds
 * ### Discussion            closes the account: the session is in force again
 * ## Closing                closes the session
 */

/** What the text below a heading belongs to: a session, or another account of the session `about`; by identifier. */
export interface Scope {
  session?: string;
  about?: string;
}

/** The scopes that are open, each with the depth of its heading, the outermost first. */
export type ScopeStack = readonly { depth: number; scope: Scope }[];

/** The languages that are open, each with the depth of its heading, the outermost first. */
export type LanguageStack = readonly { depth: number; language: string }[];

/** Closes what a heading ends: every scope or language whose own heading is of the same depth or deeper. */
export function closeScopes<Open extends { depth: number }>(stack: readonly Open[], depth: number): readonly Open[] {
  return stack.filter((open) => open.depth < depth);
}

/** The tracks that are open, each with the depth of its heading, the outermost first. */
export type TrackStack = readonly { depth: number; scope: Pick<Session, "track" | "trackLang"> }[];

/** Opens the scope of a heading within those that its depth leaves open. */
export function openScope<Own>(
  stack: readonly { depth: number; scope: Own }[],
  depth: number,
  scope: Own,
): readonly { depth: number; scope: Own }[] {
  return [...closeScopes(stack, depth), { depth, scope }];
}

/** The scope in force: the innermost alone, so that the text of an account is not the session's around it. */
export function scopeInForce(stack: ScopeStack): Scope {
  return stack.at(-1)?.scope ?? {};
}
