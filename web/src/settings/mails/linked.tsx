/** Addresses of the web, without the stop that ends a sentence. */
const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/;

/** Plain text with its addresses to be opened. */
export const Linked = ({ text }: { text: string }) =>
  text.split(ADDRESS).map((part, place) =>
    place % 2 === 1 ? (
      <a key={place} href={part} target="_blank" rel="noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  );
