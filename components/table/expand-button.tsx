import { fill } from "@/lib/text/fill";
import type { TableWords } from "@/lib/text/messages/en/table";

type Props = {
  readonly id: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
  readonly words: Pick<TableWords, "open" | "close">;
};

/** The id of the row that holds the details of another. */
export const detailsId = (id: string): string => `details-${id}`;

/** Opens and closes the details of a row. */
export function ExpandButton({ id, title, isOpen, onToggle, words }: Props) {
  return (
    <button
      type="button"
      className="expand needs-script"
      aria-expanded={isOpen}
      aria-controls={isOpen ? detailsId(id) : undefined}
      aria-label={fill(isOpen ? words.close : words.open, { title })}
      onClick={() => onToggle(id)}
    />
  );
}
