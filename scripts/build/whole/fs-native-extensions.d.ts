/** The part of fs-native-extensions (1.5) that a build uses; the package brings no types. */
declare module "fs-native-extensions" {
  /** Locks an open file, or answers that another process has it locked. */
  export function tryLock(fd: number): boolean;
  /** Locks an open file once no other process has it locked. */
  export function waitForLock(fd: number): Promise<void>;
  /** Exchanges what stands at two paths of one file system, in one step. */
  export function swap(from: string, to: string): Promise<void>;
}
