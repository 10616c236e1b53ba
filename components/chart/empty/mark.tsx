/** There is no point to mark. */
export const EmptyMark = () => null;
