import type { ReactNode } from "react";
import { PageHeader } from "#components/page/page-header";
import type { Step } from "#components/navigation/trail";

interface Props {
  /** The address of the list. */
  list: string;
  part: number;
  steps?: Step[];
  label?: string;
  title: string;
  children: ReactNode;
}

/** The head of a page of a list; after the first part, trail and title say which part it is. */
export function ListHeader({ list, part, steps = [], title, ...rest }: Props) {
  if (part === 1) return <PageHeader steps={steps} title={title} {...rest} />;
  return (
    <PageHeader
      steps={[...steps, { to: list, label: title }]}
      here={`Part ${part}`}
      title={`${title}, part ${part}`}
      {...rest}
    />
  );
}
