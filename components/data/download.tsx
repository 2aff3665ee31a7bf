import { Link } from "#components/page/link";

/** A link to a file with its size, where the words before it say what it holds. */
export function Download({ to, label, bytes }: { to: string; label: string; bytes: number }) {
  return (
    <>
      <Link to={to}>{label}</Link> <span className="size">{formatSize(bytes)}</span>
    </>
  );
}

/** Formats a size as readers compare them: "710 kB", "1.3 MB". */
function formatSize(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}
